import { Heading } from "./heading-words.ts";
import { isAny, isDash, isWord, type Piece, type Pieces } from "./pieces.ts";
import { readDate } from "./printed-date.ts";

export interface DateLine {
  readonly day: string;
  /** The line says that it is the day of a later change. */
  readonly updated: boolean;
  /** It says what happened on the day: "Published", "Posted", "Updated". */
  readonly labelled: boolean;
}

/** A line that holds a full date and nothing but times and words like "Published" and "Updated" beside it. */
export function readDateLine(pieces: Pieces, from = 0): DateLine | undefined {
  let found: DateLine | undefined;
  let updated = false;
  let labelled = false;
  for (let at = from, piece = pieces.at(at); piece !== undefined; piece = pieces.at(at)) {
    const date = readDate(pieces, at);
    if (date?.day) {
      found = found && !found.updated ? found : { day: date.day, updated, labelled };
      at = date.last;
      continue;
    }
    if (!staysBeside(piece)) return undefined;
    const word = piece.plain;
    updated ||= word === "updated" || word === "modified";
    labelled ||= isAny(piece, Heading.DateLabel);
    if (word === "published" || word === "posted") updated = false;
    at++;
  }
  return found;
}

/** A word of a date line, a weekday, a number or a mark. */
function staysBeside(piece: Piece): boolean {
  const { plain: word } = piece;
  if (word === "" || isAny(piece, Heading.BesideDate | Heading.Weekday)) return true;
  return !isWord(piece) && (isDash(piece) || /^(?:\d{1,4}|[^\p{L}\d])$/u.test(word));
}
