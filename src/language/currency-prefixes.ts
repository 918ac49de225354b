/** Letters that stand right before the digits of an amount of money, so that "RM50,000" is two tokens. Source of the codes: ISO 4217. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    "USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD INR MYR UAH RUB BRL MXN ZAR KRW THB IDR PHP VND TWD TRY PLN SEK NOK DKK " +
    "CZK HUF ILS AED SAR QAR KWD EGP NGN KES GHS PKR BDT LKR RM RMB Rs Re Tk Ksh KSh KES Dh Dhs NIS Rp PS DM"
  ).split(" "),
);

/** Letters between "$" and its digits ("$US55", "$A82"). */
const BEHIND_DOLLAR: ReadonlySet<string> = new Set("US A AU NZ HK C CA CDN S NT".split(" "));

export const LONGEST_PREFIX = 4;

/** Do the letters `start … end` name the currency of the digits behind them? */
export function isCurrencyPrefix(text: string, start: number, end: number): boolean {
  const letters = text.slice(start, end);
  if (!PREFIXES.has(letters)) return text[start - 1] === "$" && BEHIND_DOLLAR.has(letters);
  return letters !== "PS" || isLargeNumber(text, end);
}

/** "PS8.1bn" is how plain letters spell "£8.1bn"; "PS5" is a toy. */
const isLargeNumber = (text: string, at: number): boolean =>
  /^\d+(?:[.,]\d|\d{2}|(?:k|m|bn|tn)\b)/.test(text.slice(at, at + 16));
