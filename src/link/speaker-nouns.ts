import { PERSON_NOUNS } from "../coreference/person-nouns.ts";
import type { SpeakerKind } from "../facts/claim/schema.ts";

/** What a source is when no name tells, by the head noun in the singular. */
const ORGANIZATIONS =
  "company firm insurer carmaker automaker chipmaker drugmaker studio museum gallery theatre theater brand chain startup supplier manufacturer producer brewer builder utility platform think-tank agency court campaign government administration committee newspaper website site magazine network channel party union group organization organisation board council commission ministry department office bank bureau panel team association foundation institute university college school church hospital club league federation regime military army navy force police congress senate house parliament legislature cabinet city state county country nation authority regulator watchdog startup maker operator airline retailer publisher broadcaster outlet station union coalition alliance charity committee tribunal jury embassy consulate corporation conglomerate giant carrier lender exchange fund unit division service";
const DOCUMENTS =
  "report study survey poll statement article book letter email e-mail memo memorandum lawsuit suit complaint indictment filing document paper ruling opinion order film movie documentary video ad advertisement commercial tweet post message analysis data figure record bill law legislation rule regulation treaty resolution column editorial essay op-ed story piece transcript brief submission petition affidavit testimony research review audit census headline caption sign banner text note release summary dispatch commentary song speech website transcript slogan finding result outcome testing statistic estimate evidence footage recording";
/** Beside those that call a person back in coreference. */
const PEOPLE =
  "participant professional respondent passer-by onlooker bystander relative parent director-general secretary-general attorney-general source conservative liberal moderate father-in-law mother-in-law";

const table = (kind: SpeakerKind, words: string): [string, SpeakerKind][] =>
  words.split(" ").map((word) => [word, kind]);

const KINDS: ReadonlyMap<string, SpeakerKind> = new Map([
  ...[...PERSON_NOUNS].map((noun): [string, SpeakerKind] => [noun, "person"]),
  ...table("person", PEOPLE),
  ...table("document", DOCUMENTS),
  ...table("organization", ORGANIZATIONS),
]);

const GROUPS: ReadonlySet<string> = new Set(
  "people police majority percent crowd audience public others some many most both few all men women children families staff those percentage number dozens hundreds thousands millions lot series range host array".split(
    " ",
  ),
);

const PRONOUN_KINDS: ReadonlyMap<string, SpeakerKind> = new Map([
  ...table("person", "he she i me him her his my himself herself myself"),
  ...table("group", "they we them us their our themselves ourselves"),
  ...table("organization", "it its itself"),
]);

/** The kind a pronoun points to, else undefined. */
export const kindOfPronoun = (word: string): SpeakerKind | undefined => PRONOUN_KINDS.get(word);

/** The kind of a source by its head noun: people in the plural are a group. */
export function kindOfNoun(word: string): SpeakerKind | undefined {
  if (GROUPS.has(word)) return "group";
  const known = KINDS.get(word);
  if (known !== undefined) return known;
  const singular = singularOf(word);
  const kind = singular === word ? undefined : KINDS.get(singular);
  if (kind !== undefined) return kind === "person" ? "group" : kind;
  const hyphen = word.lastIndexOf("-");
  return hyphen > 0 ? kindOfNoun(word.slice(hyphen + 1)) : undefined;
}

function singularOf(word: string): string {
  if (word.endsWith("women")) return `${word.slice(0, -5)}woman`;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
