import { terms, valued } from "../../../lexicon/terms.ts";
import { clockAt } from "../expression/clock.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { isCapital } from "../scan.ts";
import { zoneAt } from "../zones.ts";

const HOURS = valued("hour", Number, ["base"]);
const HIGH = terms("high");

/** "noon", "midday", "midnight". */
export const namedHour = {
  id: "date/named-hour",
  says: "noon or midnight",
  trigger: { terms: HOURS.words },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    if (isCapital(tokens, at) && (isCapital(tokens, at + 1) || isCapital(tokens, at - 1))) return undefined;
    if (HIGH.has(tokens.term[at - 1])) return undefined;
    const zone = zoneAt(tokens, at + 1);
    const hour = clockAt({ hour: HOURS.get(tokens.term[at]), zone: zone?.minutes });
    return phrase(tokens, "date/named-hour", at, zone?.last ?? at + 1, hour);
  },
} as const;
