import type { Document } from "../../../document/document.ts";
import { VerbFlag } from "../../../language/phrases.ts";
import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";
import { wordAt } from "../scan.ts";
import { BEFORE_INTENT, MEANT_VERBS, PUT_OFF, TIMETABLE, UNTIL } from "../words/outlook.ts";
import type { Direction } from "./context.ts";

const SET = terms("set");
const FOR = terms("for");

/** Where a verb group points: "will open" ahead, "opened" and "may have opened" back. */
export function outlookOf(document: Document, group: number): Direction {
  const { tokens, phrases } = document;
  const flags = phrases.verbFlags[group];
  if ((flags & VerbFlag.Infinitive) !== 0) return ofInfinitive(document, group);
  if ((flags & VerbFlag.Modal) !== 0) return ofModal(document, group, flags);
  if ((flags & VerbFlag.Participle) !== 0) return ofParticiple(document, group);
  if ((flags & VerbFlag.Gerund) !== 0) return "unknown";
  if ((flags & VerbFlag.Perfect) === 0) return ofFinite(document, group, flags);
  // "has been scheduled" is still open, "had been scheduled" no longer.
  const meant = MEANT_VERBS.has(tokens.term[phrases.verbHead[group]]);
  return meant && tokens.lower[phrases.verbFirst[group]] !== "had" ? "future" : "past";
}

/** "would have won" looks back, and so does "could not be found". */
function ofModal({ tokens, phrases }: Document, group: number, flags: number): Direction {
  if ((flags & VerbFlag.Perfect) !== 0) return "past";
  const first = phrases.verbFirst[group];
  if (tokens.lower[first] !== "could") return "future";
  return (flags & VerbFlag.Negated) !== 0 || isDenied(tokens, first) ? "past" : "future";
}

const DENIALS = terms("neither nobody none nothing no");
const DENIAL_REACH = 8;

/** "Neither he nor his aides could be reached" */
function isDenied({ term, sentence }: Tokens, first: number): boolean {
  const end = Math.max(0, first - DENIAL_REACH);
  for (let i = first - 1; i >= end && sentence[i] === sentence[first]; i--)
    if (DENIALS.has(term[i])) return true;
  return false;
}

/** "is to meet", "agreed to meet", "to be published"; an infinitive of purpose ("came to meet") says nothing of the date. */
function ofInfinitive({ tokens, phrases }: Document, group: number): Direction {
  const first = phrases.verbFirst[group];
  if (tokens.tag[first] !== Tag.To) return "unknown";
  const outer = first > 0 ? phrases.verb[first - 1] : -1;
  if (outer >= 0 && tokens.lower[phrases.verbFirst[outer]] === "had") return "past";
  if (BEFORE_INTENT.has(tokens.term[first - 1])) return hadBeen(tokens, first - 1) ? "past" : "future";
  if (tokens.tag[first - 1] === Tag.Copula) return "future";
  return (phrases.verbFlags[group] & VerbFlag.Passive) !== 0 ? "future" : "unknown";
}

/** "had been due [to expire]" */
const hadBeen = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1) === "been" && wordAt(tokens, at - 2) === "had";

/** "the meeting planned for Friday" is to come, "the deal signed Friday" has been. */
function ofParticiple({ tokens, phrases }: Document, group: number): Direction {
  const { term } = tokens;
  const first = phrases.verbFirst[group];
  const head = term[phrases.verbHead[group]];
  if (MEANT_VERBS.has(head)) return TOLD.has(term[first - 1]) ? "unknown" : "future";
  return isPutAhead(term, head, first + 1) ? "future" : "past";
}

/** "as planned", "previously scheduled" */
const TOLD = terms("as previously");

/** "set for Friday", "postponed until May" */
const isPutAhead = (term: Tokens["term"], head: number, behind: number): boolean =>
  (SET.has(head) && FOR.has(term[behind])) || (PUT_OFF.has(head) && UNTIL.has(term[behind]));

const WAS = terms("was were");
const DID = terms("did");

function ofFinite({ tokens, phrases }: Document, group: number, flags: number): Direction {
  const { term, tag } = tokens;
  const [first, at] = [phrases.verbFirst[group], phrases.verbHead[group]];
  const head = term[at];
  const passive = (flags & VerbFlag.Passive) !== 0;
  if (MEANT_VERBS.has(head) || (passive && SET.has(head)) || isPutAhead(term, head, at + 1)) return "future";
  if (tag[first] === Tag.Copula) {
    if (WAS.has(term[first])) return "past";
    // "is held Friday", "are meeting Friday"; "is" alone says nothing.
    return passive || (flags & VerbFlag.Progressive) !== 0 ? "future" : "unknown";
  }
  if (tag[at] === Tag.PastTense || DID.has(term[first])) return "past";
  return TIMETABLE.has(head) ? "future" : "unknown";
}
