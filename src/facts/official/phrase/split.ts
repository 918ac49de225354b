import { Shape } from "../../../language/shape.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import { headAt, isCapital, type OfficialContext } from "../context.ts";
import { ORGANIZATIONS, UNITS } from "../titles/words.ts";
import type { Left } from "./sides.ts";

/** "an oversight panel | member": of what somebody is a member stands before the word. */
export function splitPanel(context: OfficialContext, left: Left, head: number): void {
  const { term } = context.tokens;
  const last = term[head - 1];
  if (left.organization || left.title >= head - 1 || !MEMBERS.has(term[head])) return;
  if (!ORGANIZATIONS.has(last) && !UNITS.has(last)) return;
  left.organization = { first: left.title, last: head };
  left.title = head;
}

const MEMBERS = terms("member members mp mep politician lawmaker");

const CHAMBERS = terms("house senate parliament congress assembly knesset");

const PRESIDES = terms("speaker leader whip president chairman chair clerk");

/** "House | Speaker", "Senate | Majority Leader": a chamber that is not found as a name. */
export function splitChamber(context: OfficialContext, left: Left, head: number): void {
  const { term } = context.tokens;
  if (left.title >= head) return;
  if (!CHAMBERS.has(term[left.title]) || !PRESIDES.has(term[head])) return;
  if (left.organization && !isCapital(context, left.title)) {
    // "EU parliament | president".
    left.organization = { first: left.organization.first, last: ++left.title };
    return;
  }
  if (left.organization) left.land ??= left.organization;
  left.organization = { first: left.title, last: left.title + 1 };
  left.title++;
}

/** "RSB | head coach": capitals that are no name and no ordinary acronym. */
export function splitAcronym(context: OfficialContext, left: Left, head: number): void {
  const { shape, term, start, end } = context.tokens;
  const at = left.title;
  if (left.organization || at >= head || (shape[at] & Shape.AllCaps) === 0 || headAt(context, at)) return;
  if ((shape[at + 1] & Shape.AllCaps) !== 0 || ORDINARY.has(term[at])) return;
  const letters = end[at] - start[at];
  if (letters < SHORTEST || letters > LONGEST) return;
  left.organization = { first: at, last: at + 1 };
  left.title++;
}

const ORDINARY = having("ordinary-acronym");
const SHORTEST = 3;
const LONGEST = 6;

/** "[CAC] cybersecurity coordination bureau | head": the department inside the organization. */
export function splitUnit(context: OfficialContext, left: Left, head: number): void {
  const { term } = context.tokens;
  for (let i = head - 1; i >= left.title; i--) {
    if (!UNITS.has(term[i]) || isCapital(context, i) !== isCapital(context, left.title)) continue;
    if (i === left.title && (left.organization === null || LOOSE.has(term[i]))) return;
    if (!HEADS_UNIT.has(term[i + 1])) return;
    left.unit ??= { first: left.title, last: i + 1 };
    left.title = i + 1;
    return;
  }
}

/** "Ford's group vice president" has the whole group for its field. */
const LOOSE = terms("group team board region unit center centre");

/** What may follow a department's noun and be the title by itself. */
const HEADS_UNIT = terms(
  "head chief director deputy acting leader boss chair chairman chairwoman spokesman spokeswoman spokesperson manager coordinator vice official",
);
