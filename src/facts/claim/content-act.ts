import { Tag } from "../../language/tag.ts";
import type { FoundClaim } from "./found.ts";
import type { Scene } from "./scene.ts";
import type { ClaimAct } from "./schema.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs that tell nothing of what is done with the words, so that the words tell it. */
export const NEUTRAL = words(
  "say tell add note explain continue state write read remark reply answer respond post tweet",
);

/** They judge. */
const JUDGING = words(
  "good better best bad worse worst great greatest terrible horrible awful excellent amazing incredible fantastic wonderful beautiful ugly unfair unjust wrong important essential vital crucial necessary unnecessary difficult hard harder easy easier easily challenging tough impossible ridiculous absurd outrageous unacceptable acceptable appropriate inappropriate dangerous harmful useful useless helpful meaningful interesting unique special funny tragic frustrating frustrated disappointing disappointed encouraging reasonable unreasonable sensible stupid shameful disgraceful embarrassing shocking scary powerful irrelevant relevant peculiar weird strange odd remarkable impressive perfect worthy worthless valuable effective ineffective inadequate insufficient proud happy glad delighted pleased excited sad sorry grateful thankful honored honoured worried afraid ashamed confident optimistic pessimistic mistake shame disgrace tragedy nightmare insult success failure breakthrough pathetic terrific brilliant crazy unprecedented regrettable deplorable sloppy solid deserve deserves deserved matters hopefully unfortunately sadly honestly frankly obviously clearly truly absolutely definitely incredibly extremely maybe perhaps ought should",
);
/** "I think", "we hope": the speaker's own mind. */
const SELVES = words("i we");
const MINDS = words(
  "think thought believe believed feel felt hope wish guess suppose love like prefer want wanted fear doubt agree trust denounce condemn deplore regret oppose support reject welcome respect appreciate",
);
/** They charge somebody with a wrong. */
const CHARGING = words(
  "lied lies lying liar liars corrupt corruption bribe bribes fraud stole steal stolen cheated cheating illegally unlawful unlawfully violated violating rigged sabotage sabotaged conspiracy conspired racist racism smear hypocrisy misled misleading betrayed betrayal interfere interfering interfered poisoning",
);
/** Sources that report what they found. */
const FINDERS = words(
  "researchers scientists researcher study studies report reports survey surveys poll polls data figures results findings audit census statistics statement",
);
/** What somebody has settled to do. */
const SETTLED = words("decided intends intend plans planning aiming");
/** Its own stand, of whomever it speaks. */
const STANDS = words("disagrees disagreed opposes opposed regrets regretted deplores deplored");
const SUBJECTS = words("it they we i he she");
const FUTURE = words("will would 'll");
const FORESEEN = words("expected likely unlikely");
const DENIED = words("true correct right");

/** How far into the content its words are read. */
const READ = 30;
/** How far its subject and first verb reach. */
const OPENING = 14;

/** What somebody does with words that a neutral verb reports; undefined where the words do not tell. */
export function actOfContent({ tokens }: Scene, { content, speaker }: FoundClaim): ClaimAct | undefined {
  const { lower } = tokens;
  const found = content.flatMap(({ first, last }) =>
    Array.from({ length: Math.min(last - first, READ) }, (_, i) => first + i),
  );
  const read = found
    .slice(0, READ)
    .filter((at) => tokens.tag[at] !== Tag.Punctuation && lower[at] !== "that");
  const said = read.map((at) => lower[at]);
  if (isDenial(said)) return "denial";
  if (said.some((word) => CHARGING.has(word))) return "accusation";
  if (isDemand(said)) return "demand";
  if (STANDS.has(said[1]) || speaksItsMind(said) || said.some((word) => JUDGING.has(word))) return "opinion";
  if (speaker !== undefined && FINDERS.has(lower[speaker.last - 1])) return "report";
  return futureOf(said);
}

/** "that is not true", "I never took it". */
function isDenial(said: readonly string[]): boolean {
  if (SUBJECTS.has(said[0]) && (said[1] === "never" || said[2] === "never")) return true;
  return said.some(
    (word, i) => word === "untrue" || (DENIED.has(word) && (said[i - 1] === "not" || said[i - 1] === "n't")),
  );
}

/** "the fee must go": not "we must say". */
function isDemand(said: readonly string[]): boolean {
  const must = said.indexOf("must");
  return must > 0 && must < OPENING && !SELVES.has(said[must - 1]);
}

const speaksItsMind = (said: readonly string[]): boolean =>
  said.some((word, i) => SELVES.has(word) && (MINDS.has(said[i + 1]) || MINDS.has(said[i + 2])));

/** What somebody will do is announced, what others will do is predicted. */
function futureOf(said: readonly string[]): ClaimAct | undefined {
  if (said.slice(0, OPENING).some((word) => SETTLED.has(word))) return "announcement";
  const will = said.findIndex((word) => FUTURE.has(word));
  if (said[will] === "would" && SELVES.has(said[will - 1])) return undefined;
  if (will > 0 && will < OPENING) return will <= 2 && SUBJECTS.has(said[0]) ? "announcement" : "prediction";
  return said.some((word) => FORESEEN.has(word)) ? "prediction" : undefined;
}
