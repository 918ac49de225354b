import { lexicon } from "../../lexicon/load.ts";
import { having } from "../../lexicon/terms.ts";

/** Arabic and Romance names written with a hyphen or an apostrophe ("al-Assad", "d'Estaing") begin so. */
const NAME_PREFIXES = "al- el- ul- ad- as- an- ar- at- az- ash- d' l' bin- abu-".split(" ");

export const hasNamePrefix = (lower: string): boolean =>
  NAME_PREFIXES.some((prefix) => lower.startsWith(prefix));

const HYPHEN_HEADS = having("compound-head");

/** Does it stand before a name in an adjective: "pro-Russian", "anti-American"? */
export const isHyphenHead = (lower: string): boolean => HYPHEN_HEADS.has(lexicon().termOf(lower));
