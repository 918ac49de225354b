/** Words of an article that speak for a country with a dollar of its own. */
export const DOLLAR_COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: "u.s. america american americans washington york california texas florida congress senate",
    AUD: "australia australian australians sydney melbourne brisbane perth adelaide canberra queensland asx",
    CAD: "canada canadian canadians toronto ottawa montreal vancouver calgary ontario quebec alberta manitoba",
    NZD: "zealand zealander zealanders wellington auckland christchurch nzx",
    SGD: "singapore singaporean singaporeans",
    HKD: "kong kongers",
    TWD: "taiwan taiwanese taipei",
    JMD: "jamaica jamaican jamaicans",
    TTD: "trinidad trinidadian",
    FJD: "fiji fijian fijians",
    ZWL: "zimbabwe zimbabwean zimbabweans harare",
    NAD: "namibia namibian namibians",
    LRD: "liberia liberian liberians",
  }).flatMap(([code, words]) => words.split(" ").map((word): [string, string] => [word, code])),
);
