/** ISO 4217 codes in use, and the withdrawn ones that older articles still name. Source: ISO 4217, lists one and three. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF " +
    "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG " +
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA " +
    "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD " +
    "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX " +
    "USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL " +
    "ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK VEF"
  ).split(" "),
);

/** Codes that are English words as well: taken only beside a number that only money has. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set(
  "ALL TOP CUP PEN COP GEL MOP ANG RON LAK BOB SOS MAD BAM TRY SIT".split(" "),
);

/** What news agencies write before or behind a number instead of a code, as written. */
export const CURRENCY_MARKS: ReadonlyMap<string, string | null> = new Map([
  ["Rs", "INR"],
  ["Rs.", "INR"],
  ["Re", "INR"],
  ["RM", "MYR"],
  ["RMB", "CNY"],
  ["Tk", "BDT"],
  ["Ksh", "KES"],
  ["KSh", "KES"],
  ["KSH", "KES"],
  ["Sh", null],
  ["Dh", "AED"],
  ["Dhs", "AED"],
  ["SR", "SAR"],
  ["GHc", "GHS"],
  ["dlrs", "USD"],
  ["Dlrs", "USD"],
  ["DM", "DEM"],
  ["Rp", "IDR"],
  ["kr", null],
  ["Kr", null],
  ["NIS", "ILS"],
  ["CFA", null],
  // "£" in plain letters.
  ["PS", "GBP"],
]);
