import type { Document } from "../../../document/document.ts";
import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import type { Direction } from "./scene.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs and nouns that say of what follows that it is still to come. */
const FUTURE = words(
  "will 'll shall wo upcoming scheduled slated due expects expected expect plans planned plan planning expire expires effective deadline tomorrow hopes intends aims payable begins opens starts takes closes ends turns meets plays faces leaves returns hosts should may might could",
);
const PAST = words(
  "said was were had did been told met announced reported found killed died won lost fell rose made took came went began since gave left held led became ago yesterday has have sent got saw",
);
/** "A rise in September was possible." */
const OPEN = words("possible likely unlikely planned expected due");
/** Behind these a passive is still open: "will be signed", "to be held". */
const HELPERS = words("be been being get");
const MEANT = words(
  "set going likely ready agreed vowed promised wants want supposed hoping prepared continue continues decided needs need invited ordered seeking hope have has allowed able preparing voted offered threatened free 's",
);
/** Prepositions of a date that is still to come: "by 10 June". */
const UNTIL = words("by until till before");
const REACH = 20;
const AHEAD = 8;

/** Where the verb around an expression points: the nearest one before it in its sentence, else the first behind it. */
export function directionOf({ tokens }: Document, { first, last }: TokenSpan): Direction {
  const sentence = tokens.sentence[first];
  for (let i = last; i < Math.min(tokens.count, last + 3) && tokens.sentence[i] === sentence; i++)
    if (OPEN.has(tokens.lower[i])) return "future";
  let found: Direction = "unknown";
  for (let i = first - 1; i >= Math.max(0, first - REACH) && tokens.sentence[i] === sentence; i--) {
    found = verbAt(tokens, i);
    if (found !== "unknown") return found;
  }
  for (let i = last; i < Math.min(tokens.count, last + AHEAD) && tokens.sentence[i] === sentence; i++) {
    found = verbAt(tokens, i);
    if (found !== "unknown") return found;
  }
  return UNTIL.has(tokens.lower[first - 1] ?? "") ? "future" : "unknown";
}

function verbAt(tokens: Tokens, at: number): Direction {
  const word = tokens.lower[at];
  if (FUTURE.has(word)) return "future";
  if (word === "to") return isInfinitive(tokens, at + 1) && isMeant(tokens, at - 1) ? "future" : "unknown";
  if (tokens.tag[at] === Tag.Modal) return word === "could" ? "unknown" : "future";
  if (HELPERS.has(word) && word !== "been") return "unknown";
  const past = PAST.has(word) || tokens.tag[at] === Tag.PastTense || isParticiple(tokens, at);
  return past && !HELPERS.has(tokens.lower[at - 1] ?? "") ? "past" : "unknown";
}

/** "is to meet", "agreed to meet"; an infinitive of purpose ("came to meet") says nothing of the date. */
const isMeant = (tokens: Tokens, at: number): boolean => {
  const word = tokens.lower[at] ?? "";
  return MEANT.has(word) || FUTURE.has(word) || tokens.tag[at] === Tag.Copula;
};

/** "announced", "rejected": most verbs of the past end so. */
const isParticiple = (tokens: Tokens, at: number): boolean =>
  tokens.lower[at].length > 4 && tokens.lower[at].endsWith("ed") && tokens.tag[at] !== Tag.ProperNoun;

/** "to begin", not "to the house", "to 5", "to Paris". */
const isInfinitive = (tokens: Tokens, at: number): boolean =>
  at < tokens.count &&
  (tokens.tag[at] === Tag.Infinitive || tokens.tag[at] === Tag.Copula || tokens.lower[at] === "be");
