import { levelOf } from "./headline.ts";
import { Mark } from "./marks.ts";
import type { Passage } from "./passage.ts";
import { isHeading } from "./prose.ts";
import type { Story } from "./story.ts";
import { articleAround, isTextual, marksAround } from "./surroundings.ts";

/** From where to where a story goes. */
export interface Extent {
  /** The passage that is its headline, or -1. */
  readonly headline: number;
  /** Its first and its last passage; -1 where there is none. */
  readonly first: number;
  readonly last: number;
  /** The passages of prose between them. */
  readonly prose: readonly number[];
}

const NO_STORY = Mark.Caption | Mark.Tags | Mark.Bio | Mark.Byline;
/** So many words below a headline are its story, whatever stands above it. */
const ENOUGH = 100;

export function extentOf(passages: readonly Passage[], story: Story, shown: number): Extent {
  const all = passages.map((_, i) => i).filter((i) => isProse(passages[i], story, i));
  const below = all.filter((i) => i > shown);
  const words = story.wordsOf(below);
  const headline = words >= ENOUGH || words * 2 >= story.wordsOf(all) ? shown : -1;
  const counted = headline >= 0 ? below : all;
  const end = nextStory(passages, story, counted);
  const prose = counted.filter((i) => i < end);
  if (prose.length === 0) return { headline, first: -1, last: -1, prose };
  let last = prose[prose.length - 1];
  while (last + 1 < end && goesOn(passages[last + 1], story)) last++;
  return { headline, first: prose[0], last, prose };
}

function isProse({ element }: Passage, story: Story, i: number): boolean {
  if (story.prose[i] === 0 || !story.holds(element) || story.isOutside(element)) return false;
  return (marksAround(element, story.holder) & NO_STORY) === 0;
}

/** Where the next story of the page begins: another headline of the first level, in an article of its own. */
function nextStory(passages: readonly Passage[], story: Story, prose: readonly number[]): number {
  const own = articleAround(passages[prose[0]]?.element);
  if (own === null) return passages.length;
  for (let i = prose[0] + 1; i < passages.length; i++) {
    const { element } = passages[i];
    if (levelOf(passages[i]) === 1 && story.holds(element) && articleAround(element) !== own) return i;
  }
  return passages.length;
}

/** A line of text under the last paragraph: an item of a list, a line without a full stop. */
function goesOn({ element, linked, text }: Passage, story: Story): boolean {
  if (!story.holds(element) || story.isOutside(element)) return false;
  const mostLinked = element.name === "li" ? 0.25 : 0.8;
  return linked < text.length * mostLinked && (isTextual(element) || isHeading(element));
}
