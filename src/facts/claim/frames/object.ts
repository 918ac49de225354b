import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { isPredicateAt } from "../predicate.ts";
import type { Scene } from "../scene.ts";
import { isTensed } from "../tensed.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** They say something of their object only with "as" behind it ("saw the vote as a test"): else they tell what is seen or made. */
const AS = words(
  "portray see view regard perceive interpret frame paint characterize identify cast introduce",
);

/** They say something only where an infinitive follows ("pressed the bank to pay"). */
const ORDERS = words("encourage exhort instruct press pressure challenge");

/** "labelled the plan a waste": without a predicate they only name. */
const NAMES = words("dub brand label deem consider");

/** They need an object that is itself a feeling or a view ("voiced doubts", not "voiced the fox"). */
const UTTERS = words("express voice");
const FEELINGS = words(
  "regret regrets remorse concern concerns worry worries fear fears doubt doubts hope hopes support opposition outrage anger fury frustration disappointment dismay sorrow sadness grief confidence gratitude thanks optimism pessimism satisfaction dissatisfaction condolences sympathy solidarity surprise shock willingness readiness desire reservations scepticism skepticism approval disapproval displeasure alarm misgivings view views opinion opinions belief criticism objections commitment dissent appreciation admiration pride relief joy delight horror unease preference intention wish disbelief contempt",
);

/** What is welcomed with words and not with a handshake, besides nouns of action. */
const NEWS = words(
  "decision move plan plans news ruling deal step steps report verdict proposal proposals measure measures law bill change changes resolution findings progress release ceasefire truce effort efforts vote idea scheme budget pledge promise cut cuts rise reform reforms support inquiry review result results policy offer fact talks pact treaty outcome visit",
);
const OF_ACTION = ["tion", "sion", "ment", "ance", "ing"];

/** What shows things by itself: with any other subject "show" and its like tell of an action. */
const SHOWS = words("show indicate suggest imply");
const PAPERS = words(
  "report reports study studies survey surveys poll polls data figures statistics result results analysis research document documents letter email emails record records test tests findings evidence filing filings investigation inquiry probe review census audit paper papers estimates projections numbers statement memo simulation model models experiment experiments trial trials",
);

/** What is claimed with words: not a medal, and not a life. */
const CLAIMED = words("responsibility credit innocence ignorance damages immunity compensation asylum");

/** What is denied by withholding it. */
const WITHHELD = words(
  "bail access entry visa visas permission citizenship parole asylum permit permits chance opportunity admission treatment",
);

/** Their object is what is spoken of, and seldom a proposition ("mentioned the storm"). */
const TOPICS = words(
  "point mention cite explain note recall reiterate repeat stress emphasize highlight underline underscore defend credit float question claim recognize acknowledge compare echo shrug wave back disclose hope believe discuss reaffirm reassert",
);

/** Does the verb say something of an object that stands at `content`, or does it only tell what somebody does with it? */
export function saysOfObject(
  scene: Scene,
  lemma: string,
  speaker: TokenSpan | undefined,
  content: TokenSpan,
): boolean {
  const { lower } = scene.tokens;
  if (AS.has(lemma)) return has(lower, content, (word) => word === "as");
  if (ORDERS.has(lemma)) return hasInfinitive(scene, content);
  if (NAMES.has(lemma)) return isPredicateAt(scene, content.first, content.last);
  if (UTTERS.has(lemma)) return has(lower, content, (word) => FEELINGS.has(word));
  if (lemma === "claim") return has(lower, content, (word) => CLAIMED.has(word));
  if (lemma === "deny") return !has(lower, content, (word) => WITHHELD.has(word));
  if (lemma === "charge") return has(lower, content, (word) => word === "with" || word === "over");
  if (lemma === "say") return isClauseLike(scene, content);
  if (lemma === "welcome") return has(lower, content, isNews);
  if (SHOWS.has(lemma)) return speaker !== undefined && PAPERS.has(lower[speaker.last - 1]);
  return true;
}

/** "The row shows how T": only what was found out or written down shows it. */
export const showsNothing = ({ tokens }: Scene, lemma: string, speaker: TokenSpan | undefined): boolean =>
  lemma === "show" && !(speaker !== undefined && PAPERS.has(tokens.lower[speaker.last - 1]));

/** Is the object only what is spoken of? "described the fire" tells of it, "described the fire as a warning" judges. */
export function isTopic(
  { tokens }: Scene,
  lemma: string,
  speaker: TokenSpan | undefined,
  content: TokenSpan,
): boolean {
  if (lemma === "describe" || lemma === "refer") return !has(tokens.lower, content, (word) => word === "as");
  if (lemma === "reveal") return speaker === undefined || !PAPERS.has(tokens.lower[speaker.last - 1]);
  return TOPICS.has(lemma);
}

/** How far into an object the word that makes it a proposition is sought. */
const READ = 24;

function has(lower: readonly string[], { first, last }: TokenSpan, test: (word: string) => boolean): boolean {
  for (let i = first; i < Math.min(last, first + READ); i++) if (test(lower[i])) return true;
  return false;
}

const isNews = (word: string): boolean =>
  NEWS.has(word) || (word.length > MIN_NOUN && OF_ACTION.some((end) => word.endsWith(end)));

/** Shorter words that end like nouns of action are none ("king"). */
const MIN_NOUN = 6;

/** "said neither side had paid", "said “nothing”": a clause whose subject no phrase told, or words of the speaker's. */
function isClauseLike({ tokens, quoted }: Scene, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++) if (quoted[i] >= 0 || isTensed(tokens, i)) return true;
  return false;
}

function hasInfinitive({ tokens }: Scene, { first, last }: TokenSpan): boolean {
  const { lower, tag } = tokens;
  for (let i = first + 1; i < Math.min(last - 1, first + READ); i++)
    if (lower[i] === "to" && (tag[i] === Tag.To || tag[i + 1] === Tag.Infinitive)) return true;
  return false;
}
