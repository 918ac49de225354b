/** A currency by name. `by` tells the currencies that share the name apart ("Swiss francs"); `code` is the one meant without. */
export interface CurrencyName {
  readonly code: string | null;
  readonly by: ReadonlyMap<string, string>;
  /** How many of it make one unit of the currency: 100 for cents. */
  readonly parts: number;
  /** The word has another meaning, so that a large number, an adjective or the article must speak for money. */
  readonly ambiguous: boolean;
}

const NAMES = new Map<string, CurrencyName>();

interface Row {
  readonly code?: string;
  readonly by?: string;
  readonly parts?: number;
  readonly ambiguous?: boolean;
}

const add = (words: string, { code, by = "", parts = 1, ambiguous = false }: Row): void => {
  const pairs = by === "" ? [] : by.split(", ").map((pair) => pair.split(":") as [string, string]);
  for (const word of words.split(" "))
    NAMES.set(word, { code: code ?? null, by: new Map(pairs), parts, ambiguous });
};

const DOLLARS =
  "us:USD, u.s.:USD, american:USD, states:USD, australian:AUD, aussie:AUD, canadian:CAD, zealand:NZD, kong:HKD, singapore:SGD, singaporean:SGD, taiwan:TWD, taiwanese:TWD, jamaican:JMD, jamaica:JMD, fijian:FJD, fiji:FJD, barbadian:BBD, barbados:BBD, bahamian:BSD, liberian:LRD, namibian:NAD, zimbabwe:ZWL, zimbabwean:ZWL, brunei:BND, tobago:TTD, caribbean:XCD, guyanese:GYD, belize:BZD";
const POUNDS =
  "british:GBP, uk:GBP, u.k.:GBP, egyptian:EGP, lebanese:LBP, syrian:SYP, sudanese:SDG, irish:IEP, cypriot:CYP, cyprus:CYP, maltese:MTL";
const PESOS =
  "mexican:MXN, philippine:PHP, argentine:ARS, argentinian:ARS, argentinean:ARS, chilean:CLP, colombian:COP, cuban:CUP, uruguayan:UYU, dominican:DOP";
const DINARS =
  "kuwaiti:KWD, iraqi:IQD, jordanian:JOD, serbian:RSD, algerian:DZD, libyan:LYD, bahraini:BHD, tunisian:TND, macedonian:MKD";
const CROWNS = "danish:DKK, swedish:SEK, norwegian:NOK, czech:CZK, icelandic:ISK, estonian:EEK, slovak:SKK";
const RIALS = "iranian:IRR, omani:OMR, yemeni:YER, saudi:SAR, qatari:QAR";

add("dollar dollars", { code: "$", by: DOLLARS });
add("buck bucks", { code: "USD" });
add("pound pounds", { code: "GBP", by: POUNDS, ambiguous: true });
add("quid", { code: "GBP" });
add("euro euros", { code: "EUR" });
add("yen", { code: "JPY" });
add("yuan renminbi", { code: "CNY" });
add("rupee rupees", {
  code: "INR",
  by: "indian:INR, pakistani:PKR, pakistan:PKR, lankan:LKR, lanka:LKR, nepalese:NPR, nepali:NPR, mauritian:MUR, seychelles:SCR, maldivian:MVR",
});
add("rupiah rupiahs", { code: "IDR" });
add("won", { code: "KRW", by: "korean:KRW", ambiguous: true });
add("franc francs", {
  by: "swiss:CHF, french:FRF, belgian:BEF, luxembourg:LUF, congolese:CDF, rwandan:RWF, burundian:BIF, guinean:GNF, djibouti:DJF, cfp:XPF",
});
add("mark marks", { code: "DEM", by: "german:DEM, deutsche:DEM, finnish:FIM, bosnian:BAM", ambiguous: true });
add("deutschemark deutschemarks d-mark d-marks", { code: "DEM" });
add("peseta pesetas", { code: "ESP" });
add("lire", { code: "ITL" });
add("lira liras", { code: "TRY", by: "turkish:TRY, italian:ITL, lebanese:LBP, syrian:SYP, maltese:MTL" });
add("guilder guilders", { code: "NLG", by: "dutch:NLG, antillean:ANG, aruban:AWG" });
add("schilling schillings", { code: "ATS" });
add("escudo escudos", { code: "PTE", by: "portuguese:PTE, verdean:CVE" });
add("drachma drachmas drachmae", { code: "GRD" });
add("markka markkaa", { code: "FIM", by: "finnish:FIM" });
add("punt punts", { by: "irish:IEP", ambiguous: true });
add("krona kronor", { code: "SEK", by: "swedish:SEK, icelandic:ISK" });
add("krone kroner", { by: "danish:DKK, norwegian:NOK" });
add("crown crowns", { by: CROWNS, ambiguous: true });
add("koruna korunas koruny", { code: "CZK", by: "slovak:SKK" });
add("zloty zlotys zlotych złoty", { code: "PLN" });
add("forint forints", { code: "HUF" });
add("lei", { code: "RON", by: "moldovan:MDL, romanian:RON" });
add("leva", { code: "BGN" });
add("ruble rubles rouble roubles", { code: "RUB", by: "russian:RUB, belarusian:BYN, belarussian:BYN" });
add("hryvnia hryvnias hryvnya", { code: "UAH" });
add("shekel shekels", { code: "ILS" });
add("dinar dinars", { by: DINARS });
add("dirham dirhams", { code: "AED", by: "moroccan:MAD, emirati:AED, uae:AED" });
add("riyal riyals", { by: RIALS });
add("rial rials", { by: RIALS });
add("peso pesos", { by: PESOS });
add("reais", { code: "BRL" });
add("real reals", { by: "brazilian:BRL", ambiguous: true });
add("baht", { code: "THB" });
add("ringgit ringgits", { code: "MYR" });
add("dong dongs", { code: "VND" });
add("taka takas", { code: "BDT" });
add("rand rands", { code: "ZAR" });
add("naira", { code: "NGN" });
add("shilling shillings", {
  by: "kenyan:KES, kenya:KES, ugandan:UGX, uganda:UGX, tanzanian:TZS, tanzania:TZS, somali:SOS",
});
add("cedi cedis", { code: "GHS" });
add("birr", { code: "ETB" });
add("kwacha kwachas", { by: "zambian:ZMW, malawian:MWK, malawi:MWK" });
add("pula", { code: "BWP" });
add("tugrik tugriks togrog tögrög", { code: "MNT" });
add("tenge", { code: "KZT" });
add("lari", { code: "GEL" });
add("manat manats", { by: "azerbaijani:AZN, azeri:AZN, turkmen:TMT" });
add("kyat kyats", { code: "MMK" });
add("riel riels", { code: "KHR" });
add("bolivar bolivars bolivares", { code: "VES" });
add("boliviano bolivianos", { code: "BOB" });
add("guarani guaranis", { code: "PYG" });
add("quetzal quetzals quetzales", { code: "GTQ" });
add("lempira lempiras", { code: "HNL" });
add("colones", { code: "CRC" });
add("gourde gourdes", { code: "HTG" });
add("kuna kunas", { code: "HRK" });
add("afghani afghanis", { code: "AFN", ambiguous: true });
add("cent cents", { code: "$", by: `${DOLLARS}, euro:EUR`, parts: 100 });
add("dime dimes", { code: "USD", parts: 10 });
add("penny pennies", { parts: 100 });
add("pence", { code: "GBP", parts: 100 });
add("sen", { code: "MYR", parts: 100, ambiguous: true });
add("paise paisa", { code: "INR", parts: 100 });
add("kopeck kopecks kopek kopeks", { code: "RUB", parts: 100 });

/** The currency of a word in lower case, or undefined. */
export const currencyName = (lower: string): CurrencyName | undefined => NAMES.get(lower);
export const CURRENCY_WORDS: ReadonlySet<string> = new Set(NAMES.keys());
