import { isCapital, type Scene } from "../scene.ts";
import { ORGANIZATIONS, UNITS } from "../titles/words.ts";
import type { Left } from "./sides.ts";

/** "an oversight panel | member": of what somebody is a member stands before the word. */
export function splitPanel(scene: Scene, left: Left, head: number): void {
  const { lower } = scene.tokens;
  const last = lower[head - 1];
  if (left.organization || left.title >= head - 1 || !MEMBERS.has(lower[head])) return;
  if (!ORGANIZATIONS.has(last) && !UNITS.has(last)) return;
  left.organization = { first: left.title, last: head };
  left.title = head;
}

const MEMBERS: ReadonlySet<string> = new Set(["member", "members", "mp", "mep", "politician", "lawmaker"]);

const CHAMBERS: ReadonlySet<string> = new Set("house senate parliament congress assembly knesset".split(" "));

const PRESIDES: ReadonlySet<string> = new Set(
  "speaker leader whip president chairman chair clerk".split(" "),
);

/** "House | Speaker", "Senate | Majority Leader": a chamber that is not found as a name. */
export function splitChamber(scene: Scene, left: Left, head: number): void {
  const { lower } = scene.tokens;
  if (left.title >= head || !isCapital(scene, left.title)) return;
  if (!CHAMBERS.has(lower[left.title]) || !PRESIDES.has(lower[head])) return;
  if (left.organization) left.land ??= left.organization;
  left.organization = { first: left.title, last: left.title + 1 };
  left.title++;
}

/** "[CAC] cybersecurity coordination bureau | head": the department inside the organization. */
export function splitUnit(scene: Scene, left: Left, head: number): void {
  const { lower } = scene.tokens;
  for (let i = head - 1; i >= left.title; i--) {
    if (!UNITS.has(lower[i]) || isCapital(scene, i) !== isCapital(scene, left.title)) continue;
    if (i === left.title && (left.organization === null || LOOSE.has(lower[i]))) return;
    if (!HEADS_UNIT.has(lower[i + 1])) return;
    left.unit ??= { first: left.title, last: i + 1 };
    left.title = i + 1;
    return;
  }
}

/** "Ford's group vice president" has the whole group for its field. */
const LOOSE: ReadonlySet<string> = new Set(["group", "team", "board", "region", "unit", "center", "centre"]);

/** What may follow a department's noun and be the title by itself. */
const HEADS_UNIT: ReadonlySet<string> = new Set(
  "head chief director deputy acting leader boss chair chairman chairwoman spokesman spokeswoman spokesperson manager coordinator vice official".split(
    " ",
  ),
);
