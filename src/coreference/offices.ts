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

/** Notes of each person the office by which the text may call them back, and whom they speak for. */
export function callByOffices(scene: Scene, officials: readonly OfficialDraft[]): void {
  const { nameAt, of, document } = scene;
  for (const { name, title, organization, former } of officials) {
    const place = nameAt[name.last - 1];
    if (place < 0 || title === null || of[place].type !== "person") continue;
    const person = of[place];
    const noun = document.tokens.lower[title.last - 1];
    person.calledBy.add(calledByTitle(noun));
    if (noun === "officer") person.calledBy.add("executive");
    person.gender ??= GENDERED_NOUNS.get(noun);
    if (former || !VOICES.has(noun) || organization === null) continue;
    person.speaksFor ??= organizationAt(scene, organization.last - 1);
  }
}

function organizationAt({ nameAt, of }: Scene, token: number): Cluster | undefined {
  const place = nameAt[token];
  return place >= 0 && of[place].type === "organization" ? of[place] : undefined;
}
