import type { DateCorpus } from "./examples.ts";

/** Dates of the calendar: months, weekdays, years, seasons, holidays. */
export const calendar = {
  "date/month": {
    finds: [
      [
        "The bridge opened on ⟦March 26, 1996⟧.",
        { timex: "1996-03-26", from: "1996-03-26", to: "1996-03-26", anchored: false },
      ],
      ["The bridge opened on ⟦26 March 1996⟧.", { timex: "1996-03-26" }],
      ["He was born on ⟦the 1st of May 1970⟧.", { timex: "1970-05-01" }],
      ["She resigned on ⟦Monday, July 4, 2022⟧.", { timex: "2022-07-04" }],
      ["The law passed in ⟦March 1996⟧.", { timex: "1996-03", from: "1996-03-01", to: "1996-03-31" }],
      ["Prices fell in ⟦July⟧.", { timex: "2022-07", from: "2022-07-01", to: "2022-07-31", anchored: true }],
      ["Prices fell in ⟦October⟧.", { timex: "2021-10" }],
      ["The port will open in ⟦October⟧.", { timex: "2022-10" }],
      ["The court ruled on ⟦Aug. 2⟧ against him.", { timex: "2022-08-02" }],
      ["They will meet on April 24 and ⟦25⟧ in Oslo.", { timex: "2023-04-25" }],
      ["They met on ⟦24⟧ and 25 April.", { timex: "2022-04-24" }],
      ["The ⟦March⟧ election was close.", { timex: "2022-03" }],
      ["Anna Roth will succeed him ⟦Nov. 1⟧.", { timex: "2022-11-01" }],
      ["Rules to be published in ⟦November⟧ will decide it.", { timex: "2022-11" }],
      ["They announced an agreement to buy the mill in ⟦October⟧.", { timex: "2022-10" }],
      ["They are trying to sell it under a ⟦June⟧ agreement.", { timex: "2022-06" }],
      ["The case is heard in ⟦October⟧ in Rome.", { timex: "2022-10" }],
      ["A ⟦Sept. 3⟧ hearing has been scheduled.", { timex: "2022-09-03" }],
      ["The treaty was signed ⟦last March⟧.", { timex: "2022-03" }],
      ["They meet ⟦this September⟧ in Oslo.", { timex: "2022-09" }],
      ["The vote was held in ⟦May⟧.", { timex: "2022-05" }],
      ["Exports fell in ⟦June last year⟧.", { timex: "2021-06" }],
      ["The contract ends in ⟦October of next year⟧.", { timex: "2023-10" }],
      ["Rates rose in ⟦early December⟧.", { timex: "2021-12", modifier: "START" }],
      ["It snowed on ⟦29 February 2020⟧.", { timex: "2020-02-29" }],
      [
        "The talks ran from ⟦March 23-25, 2015⟧.",
        { timex: "2015-03-23/2015-03-25", from: "2015-03-23", to: "2015-03-25" },
      ],
      ["They sold the ship at ⟦the end of November⟧.", { timex: "2021-11", modifier: "END" }],
    ],
    ignores: [
      "The March for Life was calm.",
      "The meeting was set for 31 June 2021 by mistake.",
      "It may rain, and they march on.",
      "May said the plan was dead.",
      "Theresa May left the room.",
      "April Jones won the race.",
      "The Women's March drew crowds.",
      "Soldiers march 26 miles.",
      "An august body met.",
      "No one was hurt on February 30.",
    ],
  },
  "date/day-of-month": {
    finds: [
      ["The fair opened on ⟦the 15th⟧.", { timex: "2022-08-15" }],
      ["The bill is due on ⟦the 20th of last month⟧.", { timex: "2022-07-20" }],
    ],
    ignores: ["She lives on the 15th floor.", "He finished on the 3rd rung.", "The third was the best."],
  },
  "date/weekday": {
    finds: [
      ["The lease had been due to expire ⟦Monday⟧.", { timex: "2022-08-15" }],
      ["The lease is due to expire ⟦Monday⟧.", { timex: "2022-08-22" }],
      ["Neither he nor his two aides could be reached ⟦Wednesday⟧.", { timex: "2022-08-17" }],
      ["It may top a meeting set for Oslo on ⟦Monday⟧.", { timex: "2022-08-22" }],
      ["The boy could not be found ⟦Wednesday⟧ at home.", { timex: "2022-08-17" }],
      ["Lawyers said they would look at ⟦Tuesday⟧'s ruling.", { timex: "2022-08-16" }],
      ["The hearing was put off and the talks were adjourned until ⟦Tuesday⟧.", { timex: "2022-08-23" }],
      ["He must pay, and the court set ⟦Thursday⟧ as the last day.", { timex: "2022-08-18" }],
      ["She said the strike ⟦Tuesday⟧ would go on.", { timex: "2022-08-23" }],
      ["The agency spoke on ⟦Friday⟧.", { timex: "2022-08-19", anchored: true }],
      ["The agency spoke on ⟦Monday⟧.", { timex: "2022-08-15" }],
      ["The court will rule on ⟦Monday⟧.", { timex: "2022-08-22" }],
      ["The board is to meet ⟦Tuesday⟧.", { timex: "2022-08-23" }],
      ["They lost ⟦last Friday⟧.", { timex: "2022-08-12" }],
      ["They play ⟦next Tuesday⟧.", { timex: "2022-08-23" }],
      ["The vote is ⟦this coming Sunday⟧.", { timex: "2022-08-21" }],
      ["He fell ill on ⟦Monday of last week⟧.", { timex: "2022-08-08" }],
      ["It rained ⟦early Tuesday⟧.", { timex: "2022-08-16", modifier: "START" }],
    ],
    ignores: [
      "The sun set.",
      "He sat down and wed.",
      "A photo in The Sun showed him.",
      "Voters went to the polls on Super Tuesday.",
    ],
  },
  "date/weekdays": {
    finds: [
      ["Flights leave ⟦every Tuesday⟧.", { type: "SET", timex: "XXXX-WXX-2", from: null }],
      ["The shop is shut on ⟦Mondays⟧.", { type: "SET", timex: "XXXX-WXX-1" }],
      ["Flights leave on ⟦Tuesday nights⟧.", { type: "SET", timex: "XXXX-WXX-2TNI" }],
    ],
    ignores: ["He sat on every committee."],
  },
  "date/nth-weekday": {
    finds: [
      ["It falls on ⟦the third Tuesday of September 2014⟧.", { timex: "2014-09-16" }],
      ["It fell on ⟦the last Friday of October 2021⟧.", { timex: "2021-10-29" }],
    ],
    ignores: ["He was the third of five."],
  },
  "date/season": {
    finds: [
      [
        "⟦Last summer⟧, the agency opened an inquiry.",
        { timex: "2021-SU", from: "2021-06-01", to: "2021-08-31" },
      ],
      ["⟦This spring⟧ it fined the firm.", { timex: "2022-SP", from: "2022-03-01", to: "2022-05-31" }],
      ["They met in ⟦the winter of 1994⟧.", { timex: "1994-WI", from: "1994-12-01", to: "1995-02-28" }],
      ["The plant shut in ⟦the fall of 2008⟧.", { timex: "2008-FA" }],
      ["It will open ⟦next spring⟧.", { timex: "2023-SP" }],
      ["Crowds came ⟦every summer⟧.", { type: "SET", timex: "XXXX-SU" }],
    ],
    ignores: [
      "The fall of Kabul shocked them.",
      "Shares fall and spring back.",
      "A fall in prices hurt them.",
      "They drank spring water.",
      "He took a fall.",
    ],
  },
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
      ["He left ⟦two days before Christmas 2020⟧.", { timex: "2020-12-23" }],
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
    ],
    ignores: ["They scored in the second half.", "Half of them left."],
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
      ["It split in ⟦mid-1996⟧.", { timex: "1996", modifier: "MID" }],
      ["It was ⟦late-November⟧ when he left.", { timex: "2021-11", modifier: "END" }],
    ],
    ignores: ["The mid-sized firm grew.", "Late-model cars sold."],
  },
} satisfies Partial<DateCorpus>;
