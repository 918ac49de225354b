import type { TokenSpan } from "../engine/rule.ts";
import type { OfficialDraft } from "../facts/drafts.ts";
import type { Cluster } from "./cluster.ts";
import { calledByTitle, GENDERED_NOUNS } from "./person-nouns.ts";
import type { Scene } from "./scene.ts";

/** Those who say "we" of the organization that they lead or speak for. */
const VOICES: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson chief executive ceo president chairman chairwoman chair director manager head officer founder co-founder".split(
    " ",
  ),
);

/** An office that the article says a person holds or held. */
export interface Office {
  readonly holder: Cluster;
  /** The words of its title before the noun, and of its unit: "foreign" of "Foreign Minister". */
  readonly words: ReadonlySet<string>;
  readonly organization: Cluster | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly former: boolean;
}

/** Notes of each person the offices by which the text may call them back, and whom they speak for. */
export function callByOffices(scene: Scene, officials: readonly OfficialDraft[]): void {
  for (const official of officials) {
    const place = scene.nameAt[official.name.last - 1];
    if (place >= 0 && scene.of[place].type === "person") enter(scene, scene.of[place], official);
  }
}

function enter(scene: Scene, holder: Cluster, official: OfficialDraft): void {
  const { title, unit, organization, country, former, titleName } = official;
  if (title === null) return;
  const { lower } = scene.document.tokens;
  const head = headOf(lower, title);
  const written = titleName ?? lower[head];
  const noun = calledByTitle(written);
  const owner = organization === null ? undefined : organizationAt(scene, organization.last - 1);
  const words = new Set(lower.slice(title.first, title.last));
  words.delete(lower[head]);
  if (unit !== null) for (const word of lower.slice(unit.first, unit.last)) words.add(word);
  if (noun === "ceo") words.add("chief");
  if (noun === "premier") words.add("prime");
  const office: Office = { holder, words, organization: owner, country, former };
  for (const name of [noun, ...(ALSO.get(noun) ?? [])]) {
    holder.calledBy.add(name);
    const known = scene.offices.get(name);
    if (known === undefined) scene.offices.set(name, [office]);
    else if (known.length < MAX_HOLDERS) known.push(office);
  }
  holder.gender ??= GENDERED_NOUNS.get(noun);
  if (!former && VOICES.has(noun)) holder.speaksFor ??= owner;
}

/** "secretary" of "Secretary of State". */
function headOf(lower: readonly string[], { first, last }: TokenSpan): number {
  for (let i = first + 1; i < last; i++) if (lower[i] === "of" || lower[i] === "for") return i - 1;
  return last - 1;
}

const LAWMAKER = ["lawmaker", "legislator", "politician"];

/** By what other nouns the text calls the holder of an office. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ["officer", ["executive"]],
  ["ceo", ["executive", "boss"]],
  ["executive", ["ceo", "boss"]],
  ["premier", ["minister"]],
  ["spokesman", ["spokesperson"]],
  ["spokeswoman", ["spokesperson"]],
  ["spokesperson", ["spokesman", "spokeswoman"]],
  ["chairman", ["chair", "chairperson"]],
  ["chairwoman", ["chair", "chairperson"]],
  ...[
    "senator",
    "congressman",
    "congresswoman",
    "representative",
    "mp",
    "parliamentarian",
    "assemblyman",
  ].map((noun): [string, string[]] => [noun, LAWMAKER]),
]);

/** Bounds what a text of nothing but presidents costs. */
const MAX_HOLDERS = 24;

function organizationAt({ nameAt, of }: Scene, token: number): Cluster | undefined {
  const place = nameAt[token];
  return place >= 0 && of[place].type === "organization" ? of[place] : undefined;
}
