import { Shape } from "../../language/shape.ts";
import { isFiniteVerb, Tag } from "../../language/tag.ts";
import { isClauseAt, isFiniteAt } from "./clause.ts";
import { Form } from "./cues/cue.ts";
import { beginsClaim, beginsQuoting, takesUpSubject } from "./next-claim.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import { opensQuotation } from "./opening.ts";
import { closesWithComma, type Scene } from "./scene.ts";
import { isPast } from "./tensed.ts";

const CLAUSE_JOINERS: ReadonlySet<string> = new Set(["and", "but", "while", "though", "although", "even"]);

/**
 * Where a cue stands in its sentence. fronted: in a clause or phrase that a comma parts from the main clause ("While he denied
 * it, …"); inserted: in a participle between commas ("Mr. Cole, citing costs, left").
 */
export type Place = "plain" | "fronted" | "inserted";

/** Longest content without an end of its own, in tokens; bounds the walk in hostile text. */
const MAX_CONTENT = 400;
const DASHES: ReadonlySet<string> = new Set(["—", "–", "--", "-"]);

const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "whose"]);

/** After a comma they begin what the speaker did not say. */
const BREAKS: ReadonlySet<string> = new Set(["according", "who", "which", "whose", "even"]);

/**
 * Where content that begins at `at` ends, at the latest before the marks that close its sentence at `ceiling`. `form` is the
 * form of its cue: a joined cue of the same form begins another claim ("He says T1 and denies T2").
 */
export function contentEnd(
  scene: Scene,
  at: number,
  ceiling: number,
  place: Place = "plain",
  form: number = Form.Past,
): number {
  const limit = Math.min(ceiling, at + MAX_CONTENT);
  const subjectOnly = beginsClause(scene, at, ceiling);
  const clausal = subjectOnly || CLAUSAL.has(scene.tokens.lower[at]) || scene.tokens.tag[at] === Tag.Gerund;
  const around: Around = { ceiling, place, form, clausal, subjectOnly };
  let open = scene.tokens.lower[at] === "(" ? 1 : 0;
  for (let i = at + 1; i < limit - 1; i++) {
    if (closesWithComma(scene, i) && endsBehindQuotation(scene, i + 1, around)) return i + 1;
    if (scene.quoted[i] < 0 && endsAt(scene, i, around)) return scene.tokens.lower[i - 1] === "," ? i - 1 : i;
    if (scene.tokens.lower[i] === "(") open++;
    // A bracket that opened before the content closes behind it.
    else if (scene.tokens.lower[i] === ")" && --open < 0) return i;
    if (around.subjectOnly && isFiniteVerb(scene.tokens.tag[i])) around.subjectOnly = false;
  }
  return beforeClosing(scene, at, limit);
}

const beginsClause = (scene: Scene, at: number, ceiling: number): boolean =>
  scene.tokens.lower[at] === "that" || isClauseAt(scene, at, ceiling);

const CLAUSAL: ReadonlySet<string> = new Set(
  "that to whether if who whom whose what which when where why how not".split(" "),
);

/** With a clause behind them they go with the cue, and not with a noun phrase that it governs. */
const APART: ReadonlySet<string> = new Set("while though although when as after before".split(" "));

const JOINERS: ReadonlySet<string> = new Set(["and", "but"]);

/** Before such a word they compare or contrast ("as well as", "not when"). */
const CONTRASTS: ReadonlySet<string> = new Set("not only well such so same right".split(" "));

const setsApart = (lower: readonly string[], i: number): boolean =>
  APART.has(lower[i]) && !CONTRASTS.has(lower[i - 1]);

/** What is known of the content whose end is sought. */
interface Around {
  readonly ceiling: number;
  readonly place: Place;
  readonly form: number;
  /** The content is a clause or an infinitive, to which further ones can be joined. */
  readonly clausal: boolean;
  /** So far only the subject of a clause: "that the mill, which …". */
  subjectOnly: boolean;
}

/** What a writer calls the words just reported: ", a swipe at her rival", ", an acknowledgment that …". */
const COMMENTS: ReadonlySet<string> = new Set(
  "swipe move acknowledgment acknowledgement reference recommendation nod charge claim step decision remark comment statement notion allegation accusation assertion admission suggestion proposal dig rebuke jab contention promise refrain phrase line sentiment stance comparison assessment view verdict prospect".split(
    " ",
  ),
);

const isComment = (lower: readonly string[], at: number): boolean =>
  (lower[at] === "a" || lower[at] === "an") && COMMENTS.has(lower[at + 1]);

/** Does token `i`, a joint of the sentence, no longer belong to the content? */
function endsAt(scene: Scene, i: number, around: Around): boolean {
  const { lower } = scene.tokens;
  const word = lower[i];
  if (word === ";") return true;
  // "that the mill, though old, …", "that cells - which grow - …": what is said has no verb yet.
  if (around.subjectOnly && (word === "," || DASHES.has(word)) && scene.tokens.tag[i + 1] !== Tag.Gerund)
    return beginsQuoting(scene, i + 1, around.ceiling);
  if (word === ",") return endsAtComma(scene, i + 1, around);
  const { ceiling, form } = around;
  if (!around.clausal && (endsPhrase(scene, i, ceiling) || joinsVerb(scene, i))) return true;
  if (DASHES.has(word))
    return (
      isAside(scene, i, ceiling) ||
      BREAKS.has(lower[i + 1]) ||
      beginsClaim(scene, behindJoiner(lower, i + 1), ceiling, form)
    );
  // "said it was late as she again denied the debt": the writer goes on to another claim.
  if (word === "as" && scene.tokens.tag[i + 1] === Tag.Pronoun && beginsClaim(scene, i + 1, ceiling, form))
    return true;
  return JOINERS.has(word) && lower[i - 1] !== "," && beginsClaim(scene, i + 1, ceiling, form);
}

/** "was charged with theft [and] is in jail": the verb of the same subject, not of what was said. */
const joinsVerb = ({ tokens }: Scene, i: number): boolean =>
  JOINERS.has(tokens.lower[i]) && tokens.tag[i + 1] === Tag.Copula;

/** Does token `i` begin what is told of a claim whose content is a noun phrase: its occasion, or a clause set apart from it? */
function endsPhrase(scene: Scene, i: number, ceiling: number): boolean {
  const { lower } = scene.tokens;
  const behindQuotation = scene.quoted[i - 1] >= 0;
  if (behindQuotation && OCCASIONS.has(lower[i])) return true;
  const parts = setsApart(lower, i) || (behindQuotation && JOINERS.has(lower[i]));
  return parts && isClauseAt(scene, i + 1, ceiling);
}

/** Does what begins at `at`, behind a comma, no longer belong to the content? */
function endsAtComma(scene: Scene, at: number, { ceiling, place, form }: Around): boolean {
  const { lower, tag } = scene.tokens;
  if (RELATIVE.has(lower[at])) return !opensQuotation(scene, at + 1);
  if (tag[at] === Tag.Gerund || BREAKS.has(lower[at]) || takesUpSubject(scene, at)) return true;
  if (isComment(lower, at) || beginsQuoting(scene, at, ceiling)) return true;
  if (place === "inserted" && isFiniteAt(scene, at)) return true;
  if (place === "fronted" && beginsMain(scene, at, ceiling)) return true;
  if (CONTEXTS.has(lower[at]) && !CLAUSE_STARTS.has(tag[at + 1])) return true;
  if (CLAUSE_LINKS.has(lower[at]) && lower[at + 1] !== "so" && isClauseAt(scene, at + 1, ceiling))
    return true;
  return CLAUSE_JOINERS.has(lower[at]) && beginsClaim(scene, at + 1, ceiling, form);
}

/** After a comma they open what the writer adds of the occasion (", after reports of a leak"). */
const CONTEXTS: ReadonlySet<string> = new Set(["after", "amid", "following"]);
const CLAUSE_STARTS: ReadonlySet<number> = new Set([Tag.Pronoun, Tag.Possessive]);

/** Does the main clause begin at `at`, its verb a past that may look like a participle (", the court [handed] down a ruling")? */
function beginsMain(scene: Scene, at: number, ceiling: number): boolean {
  if (isClauseAt(scene, at, ceiling)) return true;
  const verb = nounPhraseFrom(scene, at, ceiling);
  return verb > at && verb + 1 < ceiling && scene.tokens.tag[verb] === Tag.Participle;
}

/** Behind a quotation that ends what is told they say when it was told ("called him “a fool” Friday"). */
const OCCASIONS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight last this earlier during".split(
    " ",
  ),
);

/** How far ahead the dash is sought that would close what one at `i` opens. */
const ASIDE_REACH = 40;

/** A dash that no second one answers, behind a quotation or before words of the writer's own ("… - the first in years", "… - although it failed"). */
function isAside(scene: Scene, i: number, ceiling: number): boolean {
  const { lower, tag } = scene.tokens;
  const limit = Math.min(ceiling, i + ASIDE_REACH);
  for (let at = i + 1; at < limit; at++) if (DASHES.has(lower[at])) return false;
  if (endsWords(scene, i) || APART.has(lower[i + 1])) return true;
  return tag[i + 1] === Tag.Determiner || tag[i + 1] === Tag.Gerund;
}

/** Does a quotation end before `i` that is more than a word set in marks? */
function endsWords({ document, quoted }: Scene, i: number): boolean {
  if (quoted[i - 1] < 0) return false;
  const { first, last } = document.quotations[quoted[i - 1]];
  return last - first > MAX_TERM;
}

/** Longest term in quotation marks, with its marks, in tokens. */
const MAX_TERM = 4;

/** After a comma they open a clause of the writer's, not of the speaker's. */
const CLAUSE_LINKS: ReadonlySet<string> = new Set(["and", "but", "though", "although"]);

const behindJoiner = (lower: readonly string[], at: number): number =>
  lower[at] === "and" || lower[at] === "or" || lower[at] === "but" ? at + 1 : at;

/** After a quotation they go on with what was said. */
const GOES_ON: ReadonlySet<string> = new Set(["and", "or"]);

/** `“fair,” but [“late”]`: more of what was said follows. */
function quotesAhead({ quoted }: Scene, at: number, ceiling: number): boolean {
  for (let i = at; i < ceiling; i++) if (quoted[i] >= 0) return true;
  return false;
}

/** Does what follows a comma inside quotation marks no longer belong to the content? */
function endsBehindQuotation(scene: Scene, at: number, { ceiling, place }: Around): boolean {
  const { lower, tag } = scene.tokens;
  if (lower[at] === "but") return !quotesAhead(scene, at, ceiling);
  // `texted, “T,” and left`: a verb without a subject is the writer's.
  if (GOES_ON.has(lower[at])) return isFiniteVerb(tag[at + 1]) && scene.quoted[at + 1] < 0;
  if (tag[at] === Tag.Gerund || BREAKS.has(lower[at]) || isComment(lower, at)) return true;
  if (place === "inserted") return isFiniteAt(scene, at);
  return place === "fronted" && isClauseAt(scene, at, ceiling);
}

/** Leaves out the full stop, or the like, that closes a sentence outside quotation marks. */
export function beforeClosing({ tokens, quoted }: Scene, at: number, ceiling: number): number {
  let end = ceiling;
  while (
    end > at + 1 &&
    quoted[end - 1] < 0 &&
    (tokens.shape[end - 1] & Shape.Punctuation) !== 0 &&
    !")%".includes(tokens.lower[end - 1])
  )
    end--;
  return end;
}

const FRONTS: ReadonlySet<string> = new Set(
  "as amid following given when while if unless provided should although though after before since because even until once whereas despite in by without instead on at during of with for among under asked".split(
    " ",
  ),
);

/** How far back the start of a fronted clause is sought. */
const FRONT_REACH = 30;

/** Does the cue at `at` stand in a clause or phrase that a comma parts from the main clause ("While he denied it, …", "Asked if …, …")? */
export function isFronted({ tokens }: Scene, first: number, at: number): boolean {
  const { lower, tag } = tokens;
  let start = at;
  while (start > first && at - start < FRONT_REACH && lower[start - 1] !== ",") start--;
  if (start > first && isQuestioned(lower, start)) return true;
  if (start > first && (lower[start - 1] !== "," || start - first > 4)) return false;
  if (lower[start] === "but" || lower[start] === "and") start++;
  if (start > at) return false;
  return FRONTS.has(lower[start]) || tag[start] === Tag.Gerund || tag[start] === Tag.Participle;
}

/** ", when asked about the debt, she …" stands before the main clause wherever it begins. */
const isQuestioned = (lower: readonly string[], start: number): boolean =>
  (lower[start] === "when" && (lower[start + 1] === "asked" || lower[start + 1] === "pressed")) ||
  (lower[start] === "asked" && lower[start - 1] === ",");

/** Names the place of the cue whose group begins at `at` in the stretch from `first`. */
export function placeOf(scene: Scene, first: number, at: number, finite: boolean): Place {
  if (isFronted(scene, first, at) || (!finite && at === first)) return "fronted";
  const { lower } = scene.tokens;
  if (at <= first + 1) return "plain";
  if (!finite) return lower[at - 1] === "," && !hasMainVerb(scene, first, at - 1) ? "inserted" : "plain";
  return lower[at - 2] === "," && RELATIVES.has(lower[at - 1]) ? "inserted" : "plain";
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "which"]);

/** How far back the main verb is sought that a participle behind a comma goes with. */
const MAIN_REACH = 60;

/** Does a finite verb stand before the comma at `end`, so that what follows it closes the sentence ("The bureau shut, saying …")? */
function hasMainVerb({ tokens, quoted }: Scene, first: number, end: number): boolean {
  const { lower, tag } = tokens;
  for (let i = end - 1; i > Math.max(first, end - MAIN_REACH); i--)
    if (
      quoted[i] < 0 &&
      (isFiniteVerb(tag[i]) || isPast(tokens, i)) &&
      !RELATIVES.has(lower[i - 1]) &&
      lower[i - 1] !== "that"
    )
      return true;
  return false;
}
