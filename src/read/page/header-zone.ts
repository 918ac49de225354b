import { readByline } from "../../document/byline.ts";
import { readDateLine } from "../../document/date-line.ts";
import type { ZoneName } from "../../document/document.ts";
import { Pieces } from "../../document/pieces.ts";
import { readDay } from "./day.ts";
import { levelOf } from "./headline.ts";
import { Mark } from "./marks.ts";
import type { Passage } from "./passage.ts";
import { wordsIn } from "./prose.ts";
import type { Story } from "./story.ts";
import { isInFigure, marksAround } from "./surroundings.ts";

const MAX_BYLINE = 200;
const MAX_DAY = 100;
const STANDFIRST_WORDS = 5;

/** The zone of what stands between a headline and its story; null where its words tell, undefined for what is not read. */
export function headerZone(passage: Passage, i: number, story: Story): ZoneName | null | undefined {
  const { text, element } = passage;
  if (story.isOutside(element)) return undefined;
  const marks = marksAround(element, story.holder);
  if ((marks & Mark.Caption) !== 0 || isInFigure(element)) return "caption";
  if (isBylineOrDay(text)) return "byline";
  if ((marks & (Mark.Byline | Mark.When)) !== 0) return undefined;
  return isStandfirst(passage, marks, story.prose[i]) ? null : undefined;
}

function isBylineOrDay(text: string): boolean {
  if (text.length > MAX_BYLINE) return false;
  const pieces = new Pieces(text, 0, text.length);
  if (readByline(pieces) !== undefined || readDateLine(pieces) !== undefined) return true;
  return text.length <= MAX_DAY && OPENS_DAY.test(text) && readDay(text) !== undefined;
}

/** "By Ana Ruiz on Monday, …", "Updated 0339 GMT, …", "5:45 AM PST …". */
const OPENS_DAY = /^(?:by |updated|published|posted|last |first |\d{1,2}[:.]\d\d)/i;

function isStandfirst(passage: Passage, marks: number, prose: number): boolean {
  const { text, linked, element } = passage;
  if (wordsIn(text) < STANDFIRST_WORDS || linked * 2 >= text.length) return false;
  return levelOf(passage) <= 4 || (marks & Mark.Summary) !== 0 || element.name === "p" || prose > 0;
}
