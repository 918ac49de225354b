import type { Document } from "../../../document/document.ts";
import { VerbFlag } from "../../../language/phrases.ts";
import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { BEFORE_INTENT, MEANT_VERBS, PUT_OFF, TIMETABLE, UNTIL } from "../words/outlook.ts";
import type { Direction } from "./scene.ts";

/** Where a verb group points: "will open" ahead, "opened" and "may have opened" back. */
export function outlookOf(document: Document, group: number): Direction {
  const flags = document.phrases.verbFlags[group];
  const head = document.tokens.lower[document.phrases.verbHead[group]];
  if ((flags & VerbFlag.Infinitive) !== 0) return ofInfinitive(document, group);
  if ((flags & VerbFlag.Modal) !== 0) return ofModal(document, group, flags);
  if ((flags & VerbFlag.Participle) !== 0) return ofParticiple(document, group, head);
  if ((flags & VerbFlag.Gerund) !== 0) return "unknown";
  if ((flags & VerbFlag.Perfect) !== 0) return isMeantNow(document, group, head) ? "future" : "past";
  return ofFinite(document, group, flags, head);
}

/** "would have won" looks back, and so does "could not be found". */
function ofModal({ tokens, phrases }: Document, group: number, flags: number): Direction {
  if ((flags & VerbFlag.Perfect) !== 0) return "past";
  if (tokens.lower[phrases.verbFirst[group]] !== "could") return "future";
  return (flags & VerbFlag.Negated) !== 0 || isDenied(tokens, phrases.verbFirst[group]) ? "past" : "future";
}

const DENIALS: ReadonlySet<string> = new Set(["neither", "nobody", "none", "nothing", "no"]);
const DENIAL_REACH = 8;

/** "Neither he nor his aides could be reached" */
function isDenied(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - DENIAL_REACH); i--) {
    if (tokens.sentence[i] !== tokens.sentence[first]) return false;
    if (DENIALS.has(tokens.lower[i])) return true;
  }
  return false;
}

/** "is to meet", "agreed to meet", "to be published"; an infinitive of purpose ("came to meet") says nothing of the date. */
function ofInfinitive({ tokens, phrases }: Document, group: number): Direction {
  const first = phrases.verbFirst[group];
  if (tokens.tag[first] !== Tag.To) return "unknown";
  const before = tokens.lower[first - 1] ?? "";
  const outer = first > 0 ? phrases.verb[first - 1] : -1;
  if (outer >= 0 && tokens.lower[phrases.verbFirst[outer]] === "had") return "past";
  if (BEFORE_INTENT.has(before)) return hadBeen({ tokens }, first - 1) ? "past" : "future";
  if (tokens.tag[first - 1] === Tag.Copula) return "future";
  return (phrases.verbFlags[group] & VerbFlag.Passive) !== 0 ? "future" : "unknown";
}

/** "had been due [to expire]" */
const hadBeen = ({ tokens }: Pick<Document, "tokens">, at: number): boolean =>
  tokens.lower[at - 1] === "been" && tokens.lower[at - 2] === "had";

/** "the meeting planned for Friday" is to come, "the deal signed Friday" has been. */
function ofParticiple({ tokens, phrases }: Document, group: number, head: string): Direction {
  const first = phrases.verbFirst[group];
  const before = tokens.lower[first - 1] ?? "";
  if (MEANT_VERBS.has(head)) return before === "as" || before === "previously" ? "unknown" : "future";
  if (head === "set" && tokens.lower[first + 1] === "for") return "future";
  if (PUT_OFF.has(head) && UNTIL.has(tokens.lower[first + 1] ?? "")) return "future";
  return "past";
}

/** "has been scheduled" is still open, "had been scheduled" no longer. */
const isMeantNow = ({ tokens, phrases }: Document, group: number, head: string): boolean =>
  MEANT_VERBS.has(head) && tokens.lower[phrases.verbFirst[group]] !== "had";

function ofFinite({ tokens, phrases }: Document, group: number, flags: number, head: string): Direction {
  const [first, at] = [phrases.verbFirst[group], phrases.verbHead[group]];
  const opening = tokens.lower[first];
  if (head === "set" && tokens.lower[at + 1] === "for") return "future";
  if (MEANT_VERBS.has(head) || (head === "set" && (flags & VerbFlag.Passive) !== 0)) return "future";
  if (PUT_OFF.has(head) && UNTIL.has(tokens.lower[at + 1] ?? "")) return "future";
  if (tokens.tag[first] === Tag.Copula)
    return opening === "was" || opening === "were" ? "past" : ofPresentCopula(flags);
  if (tokens.tag[at] === Tag.PastTense || opening === "did") return "past";
  return TIMETABLE.has(head) ? "future" : "unknown";
}

/** "is held Friday", "are meeting Friday"; "is" alone says nothing. */
const ofPresentCopula = (flags: number): Direction =>
  (flags & (VerbFlag.Passive | VerbFlag.Progressive)) !== 0 ? "future" : "unknown";
