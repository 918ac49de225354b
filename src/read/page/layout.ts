import { readByline } from "../../document/byline.ts";
import { readDateLine } from "../../document/date-line.ts";
import type { ZoneName } from "../../document/document.ts";
import { Pieces } from "../../document/pieces.ts";
import type { Element } from "./element.ts";
import { levelOf } from "./headline.ts";
import { Mark } from "./marks.ts";
import type { Passage } from "./passage.ts";
import { isHeading, wordsIn } from "./prose.ts";
import type { Story } from "./story.ts";

/** A passage of the article, with its zone; null where its own words tell. */
export interface Part {
  readonly passage: Passage;
  readonly zone: ZoneName | null;
}

/** The passages that make the article, in order, from its headline to what stands under its last paragraph. */
export function layOut(passages: readonly Passage[], story: Story, headline: number): Part[] {
  return new Layout(passages, story, headline).read();
}

class Layout {
  readonly #passages: readonly Passage[];
  readonly #story: Story;
  readonly #headline: number;
  readonly #first: number;
  readonly #last: number;
  readonly #underPicture: ReadonlySet<number>;
  /** The story is told in elements for paragraphs. */
  readonly #inParagraphs: boolean;

  constructor(passages: readonly Passage[], story: Story, headline: number) {
    this.#passages = passages;
    this.#story = story;
    const prose = passages.map((_, i) => i).filter((i) => this.#isProse(i));
    const below = prose.filter((i) => i > headline);
    const wordsBelow = below.reduce((sum, i) => sum + story.prose[i], 0);
    const words = prose.reduce((sum, i) => sum + story.prose[i], 0);
    this.#headline = wordsBelow * 2 >= words ? headline : -1;
    const counted = this.#headline >= 0 ? below : prose;
    this.#first = counted[0] ?? -1;
    this.#last = this.#endOf(counted);
    this.#underPicture = this.#captions(counted);
    this.#inParagraphs =
      this.#wordsOf(counted.filter((i) => TEXTUAL.has(passages[i].element.name))) >
      0.7 * this.#wordsOf(counted);
  }

  #wordsOf(places: readonly number[]): number {
    return places.reduce((sum, i) => sum + this.#story.prose[i], 0);
  }

  /** Passages that stand under a picture each, unless so much does that the pictures tell the story. */
  #captions(counted: readonly number[]): ReadonlySet<number> {
    const found = counted.filter(
      (i) => i <= this.#last && isUnderPicture(this.#passages[i], this.#story.holder),
    );
    return new Set(this.#wordsOf(found) * 4 < this.#wordsOf(counted) ? found : []);
  }

  /** A story ends where the next one begins: another headline of the first level, in an article of its own. */
  #endOf(counted: readonly number[]): number {
    const own = articleOf(this.#passages[counted[0]]?.element);
    for (let i = this.#first + 1; i < this.#passages.length; i++) {
      const passage = this.#passages[i];
      if (levelOf(passage) !== 1 || !this.#story.holds(passage.element)) continue;
      const other = articleOf(passage.element);
      if (other !== own && own !== null) return counted.findLast((at) => at < i) ?? -1;
    }
    let last = counted.at(-1) ?? -1;
    while (last >= 0 && this.#goesOn(last + 1)) last++;
    return last;
  }

  /** Lines of text under the last paragraph: a list, a line without a full stop. */
  #goesOn(i: number): boolean {
    const passage = this.#passages[i];
    if (passage === undefined) return false;
    const { element, linked, text } = passage;
    if (!this.#story.holds(element) || this.#story.isOutside(element)) return false;
    return linked * 1.25 < text.length && (TEXTUAL.has(element.name) || isHeading(element));
  }

  #isProse(i: number): boolean {
    const { element } = this.#passages[i];
    return (
      this.#story.prose[i] > 0 &&
      this.#story.holds(element) &&
      !this.#story.isOutside(element) &&
      (marksOf(element, this.#story.holder) & (Mark.Caption | Mark.Tags | Mark.Bio | Mark.Byline)) === 0
    );
  }

  read(): Part[] {
    const parts: Part[] = [];
    if (this.#headline >= 0) parts.push(this.#part(this.#headline, "title"));
    if (this.#first < 0) return [...parts, ...this.#lines()];
    const from = this.#headline >= 0 ? this.#headline + 1 : this.#first;
    for (let i = from; i < this.#first; i++) {
      const zone = this.#headZone(i);
      if (zone !== undefined) parts.push(this.#part(i, zone));
    }
    for (let i = this.#first; i >= 0 && i <= this.#last; i++) {
      const zone = this.#zone(i);
      if (zone !== undefined) parts.push(this.#part(i, zone));
    }
    return withoutLooseHeadings(parts);
  }

  /** Where nothing is prose: the lines of the page, what is linked or outside as what it is. */
  #lines(): Part[] {
    const lines = this.#passages.map((_, i) => i).filter((i) => i !== this.#headline);
    return lines.slice(0, MAX_LINES).map((i) => {
      const { element, linked, text } = this.#passages[i];
      const isText = !this.#story.isOutside(element) && linked * 1.25 < text.length;
      return this.#part(i, isText ? null : "boilerplate");
    });
  }

  #part(i: number, zone: ZoneName | null): Part {
    return { passage: this.#passages[i], zone };
  }

  /** The zone of what stands between the headline and the story. */
  #headZone(i: number): ZoneName | null | undefined {
    const { text, element, linked } = this.#passages[i];
    const { holder } = this.#story;
    if (this.#story.isOutside(element) || text === this.#passages[this.#headline].text) return undefined;
    const marks = marksOf(element, holder);
    if ((marks & Mark.Caption) !== 0 || isFigure(element) || isUnderPicture(this.#passages[i], holder))
      return "caption";
    const words = wordsIn(text);
    const pieces = new Pieces(text, 0, text.length);
    if (text.length <= 200 && (readByline(pieces) !== undefined || readDateLine(pieces) !== undefined))
      return "byline";
    if ((marks & (Mark.Byline | Mark.When)) !== 0) return undefined;
    const isStandfirst =
      words >= 5 &&
      linked * 2 < text.length &&
      (levelOf(this.#passages[i]) <= 4 ||
        (marks & Mark.Summary) !== 0 ||
        element.name === "p" ||
        this.#story.prose[i] > 0);
    return isStandfirst ? null : undefined;
  }

  #zone(i: number): ZoneName | null | undefined {
    const { text, element, linked } = this.#passages[i];
    const { holder } = this.#story;
    if (!this.#story.holds(element)) return undefined;
    const marks = marksOf(element, holder);
    if ((marks & Mark.Caption) !== 0 || isFigure(element) || this.#underPicture.has(i)) return "caption";
    if (this.#story.isOutside(element)) return "boilerplate";
    if ((marks & Mark.Bio) !== 0) return "author-bio";
    if ((marks & Mark.Tags) !== 0) return "tags";
    if ((marks & Mark.Byline) !== 0) return "byline";
    if (linked * 1.25 >= text.length) return "boilerplate";
    const isLoose =
      this.#inParagraphs &&
      this.#story.prose[i] < 25 &&
      !TEXTUAL.has(element.name) &&
      !this.#isAmidText(element);
    if (isHeading(element) || (this.#story.prose[i] > 0 && !isLoose)) return null;
    if (TEXTUAL.has(element.name)) return null;
    return this.#isAmidText(element) ? null : "boilerplate";
  }

  /** It holds other text of the story, too. */
  #isAmidText(element: Element): boolean {
    return element === this.#story.holder || this.#story.proseIn(element) > 1;
  }
}

const TEXTUAL: ReadonlySet<string> = new Set(["p", "li", "blockquote", "dd", "dt", "pre"]);

/** What an element and those around it say of themselves, as far as they hold only a part of the story. */
function marksOf(element: Element, holder: Element): number {
  let marks = 0;
  for (let e: Element | null = element; e !== null && e.words * 2 < holder.words; e = e.parent)
    marks |= e.marks;
  return marks;
}

const around = (element: Element | undefined, name: string): Element | null => {
  for (let e: Element | null = element ?? null; e !== null; e = e.parent) if (e.name === name) return e;
  return null;
};

const articleOf = (element: Element | undefined): Element | null => around(element, "article");
const isFigure = (element: Element): boolean => around(element, "figure") !== null;

/** "More:", "Don't miss": words that head what is no text. */
const isLabel = (text: string): boolean => wordsIn(text) <= 4 && /[^.!?"”’)]$/.test(text);

/** Of a page without a story. */
const MAX_LINES = 200;
const MAX_CAPTION = 500;
const NEAR = 3;

/** A picture and this passage alone stand in one element. */
function isUnderPicture({ element, text }: Passage, holder: Element): boolean {
  if (text.length > MAX_CAPTION || element.pictures > 0 || isHeading(element)) return false;
  let near = element.parent;
  for (let i = 0; i < NEAR && near !== null && near !== holder; i++, near = near.parent) {
    if (near.words > Math.max(element.words, 1) * 1.5) return false;
    if (near.pictures > 0) return true;
  }
  return false;
}

/** A heading that no text of the story stands under heads something else. */
function withoutLooseHeadings(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  /** The level of the heading that comes next; 9 where text does, 0 where nothing does. */
  let next = 0;
  let last: ZoneName | null = "boilerplate";
  for (const part of parts.toReversed()) {
    const level = isHeading(part.passage.element) ? levelOf(part.passage) : 9;
    const labels = last === "boilerplate" && isLabel(part.passage.text);
    const loose = part.zone === null && ((level < 9 && next <= level) || labels);
    last = part.zone;
    kept.push(loose ? { passage: part.passage, zone: "boilerplate" } : part);
    if (part.zone === null && !loose) next = level;
  }
  return kept.reverse();
}
