const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns that a number behind them names rather than counts ("Article 5", "page 12"). */
export const DESIGNATORS = words(
  "article articles section sections chapter chapters page pages pp p paragraph clause no no. nos nos. number numbers flight route channel phase type level levels room rooms group grade category class version season episode game round stage tier title rule proposition prop amendment highway interstate exit gate platform bus line unit block sector zone district ward precinct division formula area apollo figure fig table verse volume vol part step item lot model size form schedule appendix annex resolution bill act law case docket box suite apartment apt floor pier building terminal runway track seat row seed windows iphone galaxy playstation xbox covid top-level ep book match test super final week week's day year quarter act scene psalm isaiah room boeing airbus",
);

/** Nouns of time: a number of them is a duration, which is a date's. */
export const TIME_NOUNS = words(
  "second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months quarter quarters year years decade decades century centuries millennium millennia year-old am pm a.m. p.m. o'clock bc ad bce ce january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday edt est pdt pst gmt bst utc cst et pt",
);

/** What a street's name ends in: the number before it is an address. */
export const STREETS = words(
  "street st st. avenue ave ave. road rd rd. drive dr dr. lane boulevard blvd blvd. highway court place square terrace parkway",
);

/** Verbs whose object, when it is a number alone, is people ("killing 13"). */
export const CASUALTY_VERBS = words(
  "kill kills killed killing injure injures injured injuring wound wounds wounded wounding",
);

/** What is said of people behind a number alone ("13 dead", "20 were injured"). */
export const CASUALTY_STATES = words(
  "dead killed injured wounded hurt missing died arrested hospitalized hospitalised",
);

/** Nouns for many people or things, whose number is a count. */
export const COLLECTIVES = words(
  "population populations attendance membership workforce staff toll audience crowd turnout circulation enrollment enrolment readership viewership headcount capacity fleet force crew army team squad community village militia garrison battalion delegation convoy",
);

/** Plurals that go up and down a scale and are not counted. */
export const SCALARS = words(
  "prices rates temperatures shares stocks yields odds futures points levels costs sales revenues earnings profits losses wages salaries values margins scores ratings speeds winds averages returns imports exports reserves assets investments deposits expenses fees taxes rents figures bonds dividends contracts index indexes indices numbers amounts totals scores lows highs",
);

/** Nouns that only say that something is counted: the thing itself stands behind "of" or before ("a total of 35 jobs"). */
export const TOTALS = words(
  "total number sum amount level rate figure price value average record high low increase decrease rise fall drop decline gain loss range maximum minimum",
);
