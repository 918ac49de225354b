import type { DateCorpus } from "./examples.ts";

/** Times of day, ranges, repetitions, references. */
export const times = {
  "date/clock": {
    finds: [
      [
        "The bomb went off at ⟦10 p.m. Wednesday⟧.",
        { type: "TIME", timex: "2022-08-17T22:00", from: "2022-08-17" },
      ],
      [
        "Police came ⟦around 7:15 p.m.⟧ to the house.",
        { type: "TIME", timex: "2022-08-19T19:15", modifier: "APPROX" },
      ],
      ["It rang at ⟦10:35 a.m. (0735 GMT) Tuesday⟧.", { timex: "2022-08-16T10:35" }],
      ["It took off at ⟦18:00 UTC⟧.", { type: "TIME", timex: "2022-08-19T18:00Z" }],
      ["It took off at ⟦8.30pm⟧.", { type: "TIME", timex: "2022-08-19T20:30" }],
      ["He will leave at ⟦4 in the morning⟧.", { type: "TIME", timex: "2022-08-19T04:00" }],
      ["The offer ends at ⟦5 p.m. EST Nov. 9⟧.", { type: "TIME", timex: "2022-11-09T17:00" }],
      ["It rang at ⟦ten o'clock⟧.", { type: "TIME", timex: "2022-08-19T10:00" }],
    ],
    ignores: ["He died at 5.", "They won 21:15.", "A ratio of 2:30 is odd.", "He ran it in 2:30.15 flat."],
  },
  "date/hours": {
    finds: [
      ["They broke in between ⟦6 and 8 last night⟧.", { timex: "2022-08-18T18:00/2022-08-18T20:00" }],
      [
        "The shop is open from ⟦9 to 11 a.m.⟧ only.",
        { type: "TIME", timex: "2022-08-19T09:00/2022-08-19T11:00" },
      ],
      [
        "It rang between ⟦10 and 11:30 this morning⟧.",
        { type: "TIME", timex: "2022-08-19T10:00/2022-08-19T11:30" },
      ],
      ["It is open ⟦9am-5pm⟧ there.", { timex: "2022-08-19T09:00/2022-08-19T17:00" }],
      [
        "It is shut between ⟦2 and 4:30 p.m.⟧ there.",
        { type: "TIME", timex: "2022-08-19T14:00/2022-08-19T16:30" },
      ],
    ],
    ignores: ["Between 2 and 4 people left."],
  },
  "date/named-hour": {
    finds: [
      ["The war began at ⟦noon Saturday⟧.", { type: "TIME", timex: "2022-08-13T12:00" }],
      ["The talks ended shortly before ⟦midnight⟧.", { timex: "2022-08-18T24:00" }],
      ["The ban will begin at ⟦midnight⟧.", { timex: "2022-08-19T24:00" }],
    ],
    ignores: ["The film High Noon is old."],
  },
  "date/day-part": {
    finds: [
      ["They fled ⟦the night before last⟧.", { timex: "2022-08-17TNI" }],
      ["He spoke ⟦this morning⟧.", { type: "TIME", timex: "2022-08-19TMO" }],
      ["He spoke ⟦last night⟧.", { type: "TIME", timex: "2022-08-18TNI", from: "2022-08-18" }],
      ["He was shot ⟦Thursday evening⟧.", { type: "TIME", timex: "2022-08-18TEV" }],
      ["His ⟦Tuesday-night⟧ show ended.", { type: "TIME", timex: "2022-08-16TNI" }],
      ["He left ⟦late this afternoon⟧.", { type: "TIME", timex: "2022-08-19TAF", modifier: "END" }],
    ],
    ignores: ["A night out is fun.", "She hosts a morning show."],
  },
  "date/tonight": {
    finds: [["He speaks ⟦tonight⟧.", { type: "TIME", timex: "2022-08-19TNI" }]],
    ignores: ["The knight slept."],
  },
  "date/relative-day": {
    finds: [
      ["He spoke ⟦today⟧.", { timex: "2022-08-19" }],
      ["He spoke ⟦yesterday⟧.", { timex: "2022-08-18" }],
      ["He spoke ⟦the day before yesterday⟧.", { timex: "2022-08-17" }],
      ["He will speak ⟦tomorrow⟧.", { timex: "2022-08-20" }],
    ],
    ignores: ["He has left for good.", "He told Chess Today so."],
  },
  "date/span": {
    finds: [
      ["Sales rose in ⟦the three months to December⟧.", { timex: "2021-Q4" }],
      ["It grew in ⟦the six months to June 2021⟧.", { timex: "2021-H1" }],
      ["Output fell in ⟦the year to March 2020⟧.", { timex: "2019-04/2020-03" }],
      ["Sales fell in ⟦April-June 2021⟧.", { timex: "2021-04/2021-06" }],
      ["Output grew in ⟦the Nov-Jan quarter of 2020⟧.", { timex: "2019-11/2020-01" }],
      [
        "It ran from ⟦March to May 2015⟧.",
        { timex: "2015-03/2015-05", from: "2015-03-01", to: "2015-05-31" },
      ],
      ["It fell between ⟦1982 and 1992⟧.", { timex: "1982/1992", from: "1982-01-01", to: "1992-12-31" }],
      ["It ran from ⟦2001 to FY20⟧.", { timex: "2001/2020", from: null, to: null }],
      ["It ran from ⟦November 2020 to March 2021⟧.", { timex: "2020-11/2021-03" }],
      ["He was there from ⟦Monday to Wednesday⟧.", { timex: "2022-08-15/2022-08-17" }],
      [
        "The road was shut from ⟦10 p.m. to 1 a.m.⟧ there.",
        { type: "TIME", timex: "2022-08-19T22:00/2022-08-20T01:00", to: "2022-08-20" },
      ],
    ],
    ignores: ["It ran from 2015 to 1999, oddly."],
  },
  "date/every": {
    finds: [
      ["They meet ⟦every day⟧.", { type: "SET", timex: "P1D" }],
      ["They meet ⟦every two weeks⟧.", { type: "SET", timex: "P2W" }],
      ["They meet ⟦every other day⟧.", { type: "SET", timex: "P2D" }],
      ["They meet ⟦each Monday at 4 p.m.⟧ there.", { type: "SET", timex: "XXXX-WXX-1T16" }],
    ],
    ignores: ["Every man left."],
  },
  "date/times-a-unit": {
    finds: [
      ["They meet ⟦twice a week⟧.", { type: "SET", timex: "P1W" }],
      ["They meet ⟦three times a month⟧.", { type: "SET", timex: "P1M" }],
    ],
    ignores: ["He called twice."],
  },
  "date/a-unit": {
    finds: [["It builds 15 tankers ⟦a year⟧.", { type: "SET", timex: "P1Y" }]],
    ignores: ["It costs $4 a share."],
  },
  "date/per-unit": {
    finds: [["It builds 15 tankers ⟦per year⟧.", { type: "SET", timex: "P1Y" }]],
    ignores: ["It costs $4 per share."],
  },
  "date/adverbial-set": {
    finds: [
      ["They meet ⟦annually⟧.", { type: "SET", timex: "P1Y" }],
      ["It gave the ⟦daily⟧ tally.", { type: "SET", timex: "P1D" }],
    ],
    ignores: [
      "The Daily Mail said so.",
      "He works for the Weekly Standard.",
      "The party daily Trybuna said so.",
    ],
  },
  "date/reference": {
    finds: [
      ["The port is ⟦now⟧ shut.", { timex: "PRESENT_REF", from: null }],
      ["He ⟦recently⟧ fell ill.", { timex: "PAST_REF" }],
      ["It ⟦currently⟧ owns two ships.", { timex: "PRESENT_REF" }],
    ],
    ignores: ["Every now and then he sings.", "A strong current took him."],
  },
  "date/at-present": {
    finds: [
      ["The line is shut ⟦at present⟧.", { timex: "PRESENT_REF" }],
      ["It is rare ⟦these days⟧.", { timex: "PRESENT_REF" }],
      ["We are working on it ⟦at the moment⟧.", { timex: "PRESENT_REF" }],
    ],
    ignores: ["He wept at the moment of truth.", "All those present sang.", "One of these days he will go."],
  },
  "date/past-or-future": {
    finds: [
      ["They failed in ⟦the past⟧.", { timex: "PAST_REF" }],
      ["They may fail in ⟦the near future⟧.", { timex: "FUTURE_REF" }],
    ],
    ignores: [
      "He walked past the house.",
      "His future wife came.",
      "They fought over the future of the town.",
    ],
  },
} satisfies Partial<DateCorpus>;
