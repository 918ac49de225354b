import type { ZoneName } from "../../document/document.ts";
import type { Element } from "./element.ts";
import { type Extent, extentOf } from "./extent.ts";
import { headerZone } from "./header-zone.ts";
import { levelOf } from "./headline.ts";
import { Mark } from "./marks.ts";
import type { Passage } from "./passage.ts";
import { isHeading, wordsIn } from "./prose.ts";
import type { Story } from "./story.ts";
import { isInFigure, isTextual, isUnderPicture, marksAround } from "./surroundings.ts";

/** A passage of the article, with its zone; null where its own words tell. */
export interface Part {
  readonly passage: Passage;
  readonly zone: ZoneName | null;
}

/** Of a page without a story. */
const MAX_LINES = 200;

/** The passages that make the article, in order, from its headline to what stands under its last paragraph. */
export function layOut(passages: readonly Passage[], story: Story, shown: number): Part[] {
  const extent = extentOf(passages, story, shown);
  const { headline, first, last } = extent;
  const title: Part[] = headline < 0 ? [] : [{ passage: passages[headline], zone: "title" }];
  if (first < 0) return [...title, ...linesOf(passages, story, headline)];
  const layout = new Layout(passages, story, extent);
  const parts = title;
  for (let i = headline < 0 ? first : headline + 1; i <= last; i++) {
    const passage = passages[i];
    if (i < first && passage.text === title[0]?.passage.text) continue;
    const zone = i < first ? headerZone(passage, i, story) : layout.zone(i);
    if (zone !== undefined) parts.push({ passage, zone });
  }
  return withoutLooseHeadings(parts);
}

/** Where nothing is prose: the lines of a page; what is linked, or stands outside, is no text of its own. */
function linesOf(passages: readonly Passage[], story: Story, headline: number): Part[] {
  const lines = passages.filter((_, i) => i !== headline).slice(0, MAX_LINES);
  return lines.map((passage) => {
    const isText = !story.isOutside(passage.element) && !isLink(passage);
    return { passage, zone: isText ? null : "boilerplate" };
  });
}

const isLink = ({ linked, text }: Passage): boolean => linked * 1.25 >= text.length;

/** Prose outside of elements for text is part of a story that is told in those where it is as long as a paragraph. */
const PARAGRAPH = 25;

class Layout {
  readonly #passages: readonly Passage[];
  readonly #story: Story;
  readonly #captions: ReadonlySet<number>;
  /** The story is told in elements for text. */
  readonly #inParagraphs: boolean;

  constructor(passages: readonly Passage[], story: Story, { prose }: Extent) {
    this.#passages = passages;
    this.#story = story;
    const words = story.wordsOf(prose);
    // Where so much stands under pictures, the pictures tell the story.
    const captions = prose.filter((i) => isUnderPicture(passages[i], story.holder));
    this.#captions = new Set(story.wordsOf(captions) * 4 < words ? captions : []);
    this.#inParagraphs = story.wordsOf(prose.filter((i) => isTextual(passages[i].element))) > 0.7 * words;
  }

  /** The zone of a passage in the story. */
  zone(i: number): ZoneName | null | undefined {
    const passage = this.#passages[i];
    const { element } = passage;
    if (!this.#story.holds(element)) return undefined;
    const marks = marksAround(element, this.#story.holder);
    if ((marks & Mark.Caption) !== 0 || isInFigure(element) || this.#captions.has(i)) return "caption";
    if (this.#story.isOutside(element)) return "boilerplate";
    const told = MARKED.find(([mark]) => (marks & mark) !== 0)?.[1];
    if (told !== undefined) return told;
    return !isLink(passage) && this.#isText(i, marks) ? null : "boilerplate";
  }

  #isText(i: number, marks: number): boolean {
    const { element } = this.#passages[i];
    if (isTextual(element) || isHeading(element) || this.#isAmidText(element)) return true;
    const prose = this.#story.prose[i];
    return (marks & Mark.Summary) !== 0 || (prose > 0 && !(this.#inParagraphs && prose < PARAGRAPH));
  }

  /** It holds other text of the story, too. */
  #isAmidText(element: Element): boolean {
    return element === this.#story.holder || this.#story.proseIn(element) > 1;
  }
}

const MARKED: readonly (readonly [mark: number, zone: ZoneName])[] = [
  [Mark.Bio, "author-bio"],
  [Mark.Tags, "tags"],
  [Mark.Byline, "byline"],
];

const NO_HEADING = 9;

/** A heading, or a label, that no text of the story stands under heads something else. */
function withoutLooseHeadings(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  /** The level of the heading that comes next; 0 where nothing does. */
  let next = 0;
  let below: ZoneName | null = "boilerplate";
  for (const part of parts.toReversed()) {
    const { passage, zone } = part;
    const level = isHeading(passage.element) ? levelOf(passage) : NO_HEADING;
    const isLoose =
      (level < NO_HEADING && next <= level) || (below === "boilerplate" && isLabel(passage.text));
    below = zone;
    kept.push(zone === null && isLoose ? { passage, zone: "boilerplate" } : part);
    if (zone === null && !isLoose) next = level;
  }
  return kept.reverse();
}

/** "More:", "Don't miss". */
const isLabel = (text: string): boolean => wordsIn(text) <= 4 && /[^.!?"”’)]$/.test(text);
