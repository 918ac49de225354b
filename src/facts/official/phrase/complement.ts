import type { TokenSpan } from "../../../engine/rule.ts";
import { Shape } from "../../../language/shape.ts";
import { lexicon } from "../../../lexicon/load.ts";
import type { NameDraft } from "../../drafts.ts";
import { capitalOrganization } from "../capitals.ts";
import { isCapital, isPerson, nameOf, type Scene } from "../scene.ts";
import {
  ARTICLES,
  BELONGS,
  FIELDS,
  LEADS_TO,
  MINISTERS,
  ORGANIZATIONS,
  POSSESSIVES,
  RUNS,
} from "../titles/words.ts";
import { readNouns } from "./field.ts";
import { readName } from "./owner-behind.ts";
import { plainEnd } from "./plain.ts";
import { belongTo, type Complement, type Right } from "./sides.ts";

/** One preposition with its phrase. False where none follows, or none that may go on. */
export function readComplement(scene: Scene, right: Right, head: number, limit: number): boolean {
  const { lower } = scene.tokens;
  const preposition = lower[right.last];
  const first = right.last + 1;
  if (first >= limit || !LEADS_TO.has(preposition) || lower[first] === "charge") return false;
  const determined = ARTICLES.has(lower[first]) || POSSESSIVES.has(lower[first]);
  const at = determined ? first + 1 : first;
  const complement: Complement = { head, preposition, at, determined, limit };
  const capital = capitalsOf(scene, complement);
  if (capital) return belongTo(right, capital);
  const end = plainEnd(scene, at, limit);
  const name = end < limit ? nameOf(scene, end) : undefined;
  if (name && name.first === end && name.last <= limit && !isPortfolioName(scene, name, right, head))
    return readName(scene, right, name, complement);
  if (isUnknownName(scene, complement, end)) return belongTo(right, { first: at, last: end });
  return !POSSESSIVES.has(lower[first]) && readNouns(scene, right, end, complement);
}

/** An organization that only capitals show, where no name is found or one that is cut short. */
function capitalsOf(scene: Scene, { head, preposition, at, limit }: Complement): TokenSpan | undefined {
  if (preposition === "to") return undefined;
  const name = nameOf(scene, at);
  if (name?.first === at && !isPerson(name) && !isCutShort(scene, name, limit)) return undefined;
  const capital = capitalOrganization(scene, at, limit, preposition === "at");
  return capital && name === undefined && isField(scene, capital, head) ? undefined : capital;
}

/** "chief executive of noyb": one word in lower case that is no word of English. */
function isUnknownName(
  scene: Scene,
  { head, preposition, at, determined }: Complement,
  end: number,
): boolean {
  const { tokens } = scene;
  if (determined || end - at !== 1 || !BELONGS.has(preposition) || !RUNS.has(tokens.lower[head]))
    return false;
  const word = tokens.word[at];
  return word < 0 || (lexicon().tags[word] === 0 && (tokens.shape[at] & Shape.Lower) !== 0);
}

const isField = ({ tokens }: Scene, { first }: TokenSpan, head: number): boolean =>
  MINISTERS.has(tokens.lower[head]) && FIELDS.has(tokens.lower[first]);

/** "the Federal District | Court", "the Max Planck Institute | of Quantum Optics": capitals go on behind the name. */
function isCutShort(scene: Scene, { last, type }: NameDraft, limit: number): boolean {
  const { lower } = scene.tokens;
  if (type === "nationality" || last + 1 >= limit) return false;
  if (isCapital(scene, last)) return ORGANIZATIONS.has(lower[last]) || nameOf(scene, last) === undefined;
  if (!ORGANIZATIONS.has(lower[last - 1]) || (lower[last] !== "of" && lower[last] !== "for")) return false;
  return isCapital(scene, last + 1) && nameOf(scene, last + 1) === undefined;
}

/** "Minister of Defence": a name that is only the field. */
function isPortfolioName({ tokens }: Scene, name: NameDraft, right: Right, head: number): boolean {
  return (
    right.last === head + 1 &&
    tokens.lower[right.last] === "of" &&
    MINISTERS.has(tokens.lower[head]) &&
    (FIELDS.has(tokens.lower[name.first]) || name.type === "law")
  );
}
