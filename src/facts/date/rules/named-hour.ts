import { type DateRule, found, isCapital, wordAt } from "../scan.ts";
import { zoneAt } from "../zones.ts";

const NAMED: ReadonlyMap<string, number> = new Map([
  ["noon", 12],
  ["midday", 12],
  ["noontime", 12],
  ["midnight", 0],
]);

/** "noon", "midday", "midnight". */
export const namedHour: DateRule = {
  id: "date/named-hour",
  trigger: { words: NAMED.keys() },
  read({ document }, at) {
    const { tokens } = document;
    if (isCapital(tokens, at) && (isCapital(tokens, at + 1) || isCapital(tokens, at - 1))) return undefined;
    if (wordAt(tokens, at - 1) === "high") return undefined;
    const hour = NAMED.get(tokens.lower[at])!;
    const zone = zoneAt(tokens, at + 1);
    return found(document, "date/named-hour", at, zone?.last ?? at + 1, {
      is: "clock",
      hour: hour === 0 ? 24 : hour,
      zone: zone?.minutes,
    });
  },
};
