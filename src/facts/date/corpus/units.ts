import type { DateCorpus } from "./examples.ts";

/** Units of time, counted, pointed at and bare. */
export const units = {
  "date/ago": {
    finds: [
      ["He left ⟦two years ago⟧.", { timex: "2020", anchored: true }],
      ["He left ⟦five months ago⟧.", { timex: "2022-03" }],
      ["He left ⟦three or four years ago⟧.", { timex: "2018", modifier: "ON_OR_AFTER" }],
      ["It began ⟦a half-century ago⟧.", { timex: "1972" }],
      ["He left ⟦10 days ago⟧.", { timex: "2022-08-09" }],
      ["He left ⟦two weeks ago⟧.", { timex: "2022-W31" }],
      ["It fell ⟦more than four decades ago⟧.", { timex: "1982", modifier: "BEFORE" }],
      ["It fell ⟦nearly four years ago⟧.", { timex: "2018", modifier: "AFTER" }],
      ["It fell ⟦several years ago⟧.", { timex: "PAST_REF", from: null }],
      ["The posting was made ⟦24 hours ago⟧.", { timex: "2022-08-18" }],
    ],
    ignores: ["It is agony.", "They play for Santiago."],
  },
  "date/from-now": {
    finds: [["It will shut ⟦ten days from now⟧.", { timex: "2022-08-29" }]],
    ignores: ["They moved away from closed mines."],
  },
  "date/earlier": {
    finds: [["The match was on 5 May 2021; ⟦a day earlier⟧ he fell.", { timex: "2021-05-04" }]],
    ignores: ["He rose no earlier than planned."],
  },
  "date/later": {
    finds: [
      ["The match was on 5 May 2021; ⟦two weeks later⟧ he fell.", { timex: "2021-05-19" }],
      ["In 1995 he rose, and ⟦the year after⟧, he fell.", { timex: "1996" }],
    ],
    ignores: ["It comes sooner or later."],
  },
  "date/chosen-unit": {
    finds: [
      ["He left ⟦the week before last⟧.", { timex: "2022-W31" }],
      ["They vote ⟦the year after next⟧.", { timex: "2024" }],
      ["Prices rose ⟦last week⟧.", { timex: "2022-W32", from: "2022-08-08", to: "2022-08-14" }],
      ["Prices rose ⟦this month⟧.", { timex: "2022-08" }],
      ["Prices will rise ⟦next year⟧.", { timex: "2023" }],
      ["Prices rose ⟦earlier this year⟧.", { timex: "2022", modifier: "START" }],
      ["It opened in 1988, and ⟦that day⟧ it rained.", { timex: "XXXX-XX-XX", from: null }],
      ["It was 1988; imports rose ⟦that year⟧.", { timex: "1988" }],
      ["In 1995 he won, and ⟦the following year⟧ he lost.", { timex: "1996" }],
      ["They fought ⟦last weekend⟧.", { timex: "2022-W32-WE", from: "2022-08-13", to: "2022-08-14" }],
      ["It shut at ⟦the end of last year⟧.", { timex: "2021", modifier: "END" }],
    ],
    ignores: ["This Week with the stars was on ABC, not This Year.", "At last it paid off."],
  },
  "date/the-unit": {
    finds: [
      ["They fought over ⟦the weekend⟧.", { timex: "2022-W32-WE" }],
      ["It will close by ⟦the end of the month⟧.", { timex: "2022-08", modifier: "END" }],
    ],
    ignores: ["It was the second.", "He won on the day.", "The fun was in the day."],
  },
  "date/new-year": {
    finds: [["The talks will go on in ⟦the new year⟧.", { timex: "2023", from: "2023-01-01" }]],
    ignores: ["They greeted the new year.", "It is a new year group."],
  },
  "date/latest-unit": {
    finds: [
      ["Profit fell in ⟦the latest quarter⟧.", { timex: "2022-Q2" }],
      ["Its first quarter was bad: in ⟦the latest period⟧ sales fell.", { timex: "2022-Q1" }],
    ],
    ignores: ["The latest film is good.", "The latest period drama is good."],
  },
  "date/span-of-units": {
    finds: [
      [
        "It grew over ⟦the past three months⟧.",
        { type: "DURATION", timex: "P3M", from: "2022-05-19", to: "2022-08-19", anchored: true },
      ],
      ["In ⟦the last few years⟧ it grew.", { type: "DURATION", timex: "PXY" }],
      [
        "They will meet within ⟦the next two weeks⟧.",
        { type: "DURATION", timex: "P2W", from: "2022-08-19", to: "2022-09-02" },
      ],
      ["It grew over ⟦the past decade⟧.", { type: "DURATION", timex: "P10Y" }],
      ["Rates may fall in ⟦coming months⟧.", { type: "DURATION", timex: "PXM" }],
    ],
    ignores: ["He walked past three men.", "The next two are here."],
  },
  "date/recent-units": {
    finds: [["In ⟦recent years⟧ it grew.", { type: "DURATION", timex: "PXY" }]],
    ignores: ["The figures are old."],
  },
  "date/duration": {
    finds: [
      ["He paid for ⟦15-plus years⟧.", { timex: "P15Y", modifier: "EQUAL_OR_MORE" }],
      ["He spoke for ⟦three-quarters of an hour⟧.", { timex: "PT45M" }],
      ["He reigned for ⟦a quarter of a century⟧.", { timex: "P25Y" }],
      ["It will take ⟦two to three weeks⟧.", { timex: "P3W", modifier: "EQUAL_OR_LESS" }],
      ["He served for ⟦two years⟧.", { type: "DURATION", timex: "P2Y", from: null }],
      ["He served for ⟦2 1/2 years⟧.", { type: "DURATION", timex: "P2Y6M" }],
      ["He spoke for ⟦half an hour⟧.", { type: "DURATION", timex: "PT30M" }],
      ["He spoke for ⟦an hour and a half⟧.", { type: "DURATION", timex: "PT1H30M" }],
      ["He spoke for ⟦nearly two hours⟧.", { type: "DURATION", timex: "PT2H", modifier: "LESS_THAN" }],
      ["He was away for ⟦at least 20 days⟧.", { type: "DURATION", timex: "P20D", modifier: "EQUAL_OR_MORE" }],
      ["It lasted ⟦a couple of weeks⟧.", { type: "DURATION", timex: "P2W" }],
      ["They fought for ⟦two years and three months⟧.", { type: "DURATION", timex: "P2Y3M" }],
      ["The lease runs ⟦two decades⟧.", { type: "DURATION", timex: "P20Y" }],
      ["It lasted ⟦several days⟧.", { type: "DURATION", timex: "PXD" }],
      ["He will be back in ⟦two weeks⟧.", { type: "DATE", timex: "2022-W35" }],
    ],
    ignores: [
      "He is 12 years old.",
      "The 44-year-old driver fled.",
      "She scored a second goal.",
      "Three-quarters of them left.",
      "He was on CBS's 60 Minutes.",
      "A second-hand car sold.",
    ],
  },
  "date/units": {
    finds: [
      ["Ukraine was ruled from Moscow for ⟦centuries⟧.", { type: "DURATION", timex: "PXC" }],
      ["It went public just ⟦days⟧ after the vote.", { type: "DURATION", timex: "PXD" }],
      ["It fell ⟦days⟧ later.", { type: "DURATION", timex: "PXD" }],
      ["He died within ⟦weeks or months⟧.", { type: "DURATION", timex: "PXW" }],
    ],
    ignores: ["Days are short.", "Good times come."],
  },
  "date/all-unit": {
    finds: [["He slept ⟦all day⟧.", { type: "DURATION", timex: "P1D" }]],
    ignores: ["All was well."],
  },
  "date/one-day": {
    finds: [["They will ⟦one day⟧ be free.", { timex: "FUTURE_REF" }]],
    ignores: ["One may ask."],
  },
  "date/unit-ended": {
    finds: [
      ["Net for ⟦the year⟧ ended well.", { type: "DURATION", timex: "P1Y" }],
      ["Net rose in ⟦the quarter⟧ ended June 30.", { timex: "2022-Q2" }],
    ],
    ignores: ["The show ended."],
  },
  "date/first-units": {
    finds: [
      [
        "In ⟦the first nine months of 1997⟧ it grew.",
        { type: "DATE", timex: "1997-01/1997-09", from: "1997-01-01", to: "1997-09-30" },
      ],
      ["It fell in ⟦the first two quarters of 1990⟧.", { timex: "1990-H1" }],
      ["It rose in ⟦the final three months of 2014⟧.", { timex: "2014-10/2014-12" }],
      ["In ⟦the first two weeks⟧ it grew.", { type: "DURATION", timex: "P2W", from: null }],
    ],
    ignores: ["The first nine came home."],
  },
  "date/last-units": {
    finds: [
      [
        "It fell in ⟦the last three weeks of 2019⟧.",
        { type: "DATE", timex: "2019-12-11/2019-12-31", to: "2019-12-31" },
      ],
    ],
    ignores: ["The last three of them left."],
  },
  "date/nth-unit": {
    finds: [
      ["It rebounded in ⟦the last week of March 2009⟧.", { timex: "2009-W13" }],
      ["It opened in ⟦the first week of 2015⟧.", { timex: "2015-W01", from: "2014-12-29", to: "2015-01-04" }],
    ],
    ignores: ["It was the second day.", "In the third week he won."],
  },
  "date/year-end": {
    finds: [
      ["It will close by ⟦year-end⟧.", { timex: "2022-12-31" }],
      ["It will close by ⟦year's end⟧.", { timex: "2022-12-31" }],
    ],
    ignores: ["The end was near."],
  },
  "date/year-earlier": {
    finds: [["Profit doubled from the ⟦year-earlier⟧ figure.", { timex: "2021" }]],
    ignores: ["It came earlier than planned."],
  },
  "date/glued-unit": {
    finds: [
      ["Boil it for ⟦3min⟧.", { type: "DURATION", timex: "PT3M" }],
      ["Bake it for ⟦25–40min⟧.", { timex: "PT40M", modifier: "EQUAL_OR_LESS" }],
      ["They met for ⟦48hrs⟧.", { timex: "PT48H" }],
    ],
    ignores: ["A 40kg bag fell."],
  },
  "date/hyphenated-duration": {
    finds: [
      ["After a ⟦two-hour⟧ meeting he left.", { type: "DURATION", timex: "PT2H" }],
      ["The ⟦10-year⟧ plan failed.", { type: "DURATION", timex: "P10Y" }],
      ["A ⟦two-and-a-half-year⟧ inquiry ended.", { type: "DURATION", timex: "P2Y6M" }],
      ["A ⟦five- to seven-year⟧ term is likely.", { timex: "P7Y", modifier: "EQUAL_OR_LESS" }],
      ["The ⟦5- to 10-year⟧ notes fell.", { timex: "P10Y", modifier: "EQUAL_OR_LESS" }],
      ["He ruled for a ⟦quarter-century⟧.", { timex: "P25Y" }],
      ["A ⟦several-week⟧ strike ended.", { type: "DURATION", timex: "PXW" }],
    ],
    ignores: ["An eight-year-old won.", "A two-man crew and a 10-man team left."],
  },
  "date/unit-long": {
    finds: [["The ⟦decades-long⟧ fight went on.", { type: "DURATION", timex: "PXY" }]],
    ignores: ["The mile-long queue grew."],
  },
} satisfies Partial<DateCorpus>;
