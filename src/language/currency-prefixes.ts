/** Letters that stand right before the digits of an amount of money, so that "RM50,000" is two tokens. Source of the codes: ISO 4217. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    "USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD INR MYR UAH RUB BRL MXN ZAR KRW THB IDR PHP VND TWD TRY PLN SEK NOK DKK " +
    "CZK HUF ILS AED SAR QAR KWD BHD OMR JOD EGP MAD NGN KES UGX TZS GHS ETB ZMW BWP PKR BDT LKR NPR MUR MMK LAK KHR BND PGK " +
    "FJD TTD JMD CUP PEN CLP COP ARS UYU BOB PYG GTQ HNL CRC XOF XAF RM RMB Rs Re Tk Sh SH Shs Ksh KSh KSH TSh Tsh TShs USh Ush " +
    "UShs Dh Dhs LE Le QR KD SR BD JD RO TL Bt Php PhP CFA FCFA GHC GHc ZiG Kz Bs Br NIS Rp PS DM"
  ).split(" "),
);

/** Letters between "$" and its digits ("$US55", "$A82"). */
const BEHIND_DOLLAR: ReadonlySet<string> = new Set("US A AU NZ HK C CA CDN S NT".split(" "));

export const LONGEST_PREFIX = 4;

/** Single letters that are a currency somewhere. */
const LETTERS = "NRPKDEMBQL";

/** Do the letters `start … end` name the currency of the digits behind them? */
export function isCurrencyPrefix(text: string, start: number, end: number): boolean {
  const letters = text.slice(start, end);
  if (letters.length === 1 && LETTERS.includes(letters)) return isSum(text, end);
  if (!PREFIXES.has(letters)) return text[start - 1] === "$" && BEHIND_DOLLAR.has(letters);
  return letters !== "PS" || isLargeNumber(text, end);
}

/** Digits as sums have them, in groups or with a magnitude ("R120 000", "N500m", "P2,500"); "G20" and "M25" are names. */
const isSum = (text: string, at: number): boolean => SUM.test(text.slice(at, at + 24));

const SUM =
  /^\d{1,3}(?:,\d{3}\b|[ \u00a0]\d{3}\b)|^\d{1,6}(?:\.\d{1,3})?[ -]?(?:m|bn|b|k|tn|mn|million|billion|trillion)\b/;

/** "PS8.1bn" is how plain letters spell "£8.1bn"; "PS5" is a toy. */
const isLargeNumber = (text: string, at: number): boolean =>
  /^\d+(?:[.,]\d|\d{2}|(?:k|m|bn|tn)\b)/.test(text.slice(at, at + 16));
