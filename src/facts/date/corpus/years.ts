import type { DateCorpus } from "./examples.ts";

/** Feasts, years and what is longer or shorter than a year. */
export const years = {
  "date/holiday": {
    finds: [
      ["She was found on ⟦Thanksgiving Day⟧.", { timex: "2021-11-25" }],
      ["They married on ⟦Easter Monday 2018⟧.", { timex: "2018-04-02" }],
      ["The ads ran until ⟦Election Day 2020⟧.", { timex: "2020-11-03" }],
      ["Shops shut on ⟦Christmas Eve 2019⟧.", { timex: "2019-12-24" }],
      ["He was shot ⟦last Christmas⟧.", { timex: "2021-12-25" }],
      ["Schools were shut for ⟦Eid al-Adha⟧.", { timex: "2022-07-09" }],
      ["It fell on ⟦Yom Kippur 2019⟧.", { timex: "2019-10-09" }],
      [
        "Prices rose during ⟦Ramadan⟧.",
        { timex: "2022-04-02/2022-05-01", from: "2022-04-02", to: "2022-05-01" },
      ],
      ["They married after ⟦Passover 2021⟧.", { from: "2021-03-27", to: "2021-04-04" }],
      ["Traffic was light in ⟦Easter week⟧.", { timex: "2022-W15" }],
      ["He drowned on ⟦Memorial Day weekend⟧.", { timex: "2022-W21-WE", to: "2022-05-29" }],
      ["They met at ⟦Lunar New Year⟧.", { timex: "2022-02-01" }],
      ["Sales will start on ⟦Labor Day⟧.", { timex: "2022-09-05" }],
    ],
    ignores: [
      "A Christmas tree fell over.",
      "Easter Island is far away.",
      "They feast at Orthodox Easter.",
      "The minister met Tarek Ramadan there.",
      "Lent by a museum, it hung here.",
      "The Yom Kippur War began.",
    ],
  },
  "date/offset": {
    finds: [
      ["The vote is ⟦two weeks from Thursday⟧.", { timex: "2022-09-08" }],
      ["The fair opens ⟦a week on Friday⟧.", { timex: "2022-09-02" }],
      ["He left ⟦two days before Christmas 2020⟧.", { timex: "2020-12-23" }],
      ["They met ⟦5 days before New Year⟧.", { type: "DATE" }],
      ["It closed ⟦a week after May 5, 2021⟧.", { timex: "2021-05-12" }],
    ],
    ignores: ["Before the vote he wept."],
  },
  "date/week-of": {
    finds: [
      [
        "The hearing is in ⟦the week of March 7, 2022⟧.",
        { timex: "2022-W10", from: "2022-03-07", to: "2022-03-13" },
      ],
    ],
    ignores: ["They spoke of the weak."],
  },
  "date/year": {
    finds: [
      ["The dam broke in ⟦1996⟧.", { timex: "1996", from: "1996-01-01", to: "1996-12-31", anchored: false }],
      ["Its first quarter was good. In ⟦the 2019 quarter⟧ it lost money.", { timex: "2019-Q1" }],
      ["It made more in ⟦the 2019 quarter⟧.", { timex: "2019" }],
      ["He lost his ⟦2004⟧ campaign.", { timex: "2004" }],
      ["By ⟦the year 2030⟧ it will be gone.", { timex: "2030" }],
      ["Sales grew in ⟦fiscal 1989⟧.", { timex: "1989", from: null, to: null }],
      ["He moved in ⟦late 2006⟧.", { timex: "2006", modifier: "END" }],
      ["He died at ⟦the end of 2012⟧.", { timex: "2012", modifier: "END" }],
    ],
    ignores: [
      "His 1987 Chevrolet was red.",
      "It cost $1996 to build.",
      "Some 2000 people fled.",
      "They made 2010 cars of that kind.",
      "The box weighs 2000 kg.",
      "Call 555-2010 for help.",
      "It holds about 2000.",
      "He took Flight 2019 home.",
    ],
  },
  "date/years": {
    finds: [
      ["She led it in ⟦2014–18⟧.", { timex: "2014/2018", from: "2014-01-01", to: "2018-12-31" }],
      ["The war of ⟦1914-1918⟧ ended it.", { timex: "1914/1918" }],
    ],
    ignores: ["The code is 2014-18-77-2."],
  },
  "date/spelled-year": {
    finds: [["A bomb went off in ⟦nineteen ninety-six⟧.", { timex: "1996" }]],
    ignores: ["Nineteen people fell ill."],
  },
  "date/decade": {
    finds: [
      ["Rents rose in ⟦the 1980's⟧.", { timex: "198" }],
      ["The pit shut in ⟦the 70's⟧.", { timex: "197" }],
      ["Crime fell in ⟦the 1990s⟧.", { timex: "199", from: "1990-01-01", to: "1999-12-31" }],
      ["Crime fell in ⟦the late 1970s⟧.", { timex: "197", modifier: "END" }],
      ["Back in ⟦the sixties⟧ it was new.", { timex: "196" }],
      ["It boomed in ⟦the '80s⟧.", { timex: "198" }],
    ],
    ignores: ["Temperatures hit the 90s Fahrenheit.", "He wore 80s clothes."],
  },
  "date/century": {
    finds: [
      ["It stood through ⟦the 20th century⟧.", { timex: "19", from: "1900-01-01", to: "1999-12-31" }],
      ["It is an ⟦11th-century⟧ church.", { timex: "10" }],
    ],
    ignores: ["He hit his 20th Century of runs for the Century Club."],
  },
  "date/quarter": {
    finds: [
      [
        "Profit rose in ⟦the third quarter of 2005⟧.",
        { timex: "2005-Q3", from: "2005-07-01", to: "2005-09-30" },
      ],
      ["It posted a ⟦second-quarter⟧ loss.", { timex: "2022-Q2" }],
      ["Sales fell in ⟦the first quarter of last year⟧.", { timex: "2021-Q1" }],
      ["Growth slowed in ⟦Q3 2019⟧.", { timex: "2019-Q3" }],
      ["Net sales for ⟦this year's second quarter⟧ fell.", { timex: "2022-Q2" }],
    ],
    ignores: ["A quarter of voters stayed home.", "They live in the Latin Quarter."],
  },
  "date/half": {
    finds: [
      [
        "Profit rose in ⟦the first half of 2018⟧.",
        { timex: "2018-H1", from: "2018-01-01", to: "2018-06-30" },
      ],
      ["Sales fell in ⟦the last half of 2019⟧.", { timex: "2019-H2" }],
    ],
    ignores: [
      "They scored in the second half.",
      "The last half was dull.",
      "The other half came.",
      "Half of them left.",
    ],
  },
  "date/fiscal-year": {
    finds: [["Revenue for ⟦FY2008⟧ was flat.", { timex: "2008", from: null }]],
    ignores: ["The FYX1 car is fast."],
  },
  "date/numeric": {
    finds: [
      ["Updated ⟦2015-05-18⟧ by staff.", { timex: "2015-05-18" }],
      ["Signed on ⟦5/18/2015⟧ in Oslo.", { timex: "2015-05-18" }],
      ["Signed on ⟦18/05/2015⟧ in Oslo.", { timex: "2015-05-18" }],
      ["It was born on ⟦7/8/07⟧.", { timex: "2007-07-08" }],
    ],
    ignores: [
      "After 9/11 all changed.",
      "The 24/7 shop won 3-2-1.",
      "Dial 555-01-2015-77.",
      "It was due on 31/06/2015.",
    ],
  },
  "date/iso-time": {
    finds: [["Sent ⟦2015-05-18T10:30:00Z⟧ by mail.", { type: "TIME", timex: "2015-05-18T10:30:00Z" }]],
    ignores: ["Sent 2015-05-18T99:30."],
  },
  "date/dotted": {
    finds: [["Es war der ⟦18.05.2015⟧, he wrote.", { timex: "2015-05-18" }]],
    ignores: ["Version 18.45.2015 is out.", "The host 10.05.2015.1 was down."],
  },
  "date/part-of": {
    finds: [
      ["It was built in ⟦the mid-1950's⟧.", { timex: "195", modifier: "MID" }],
      ["It split in ⟦mid-1996⟧.", { timex: "1996", modifier: "MID" }],
      ["It was ⟦late-November⟧ when he left.", { timex: "2021-11", modifier: "END" }],
    ],
    ignores: ["The mid-sized firm grew.", "Late-model cars sold."],
  },
} satisfies Partial<DateCorpus>;
