import { startsLower } from "./first-letter.ts";
import { Heading } from "./heading-words.ts";
import { isAny, isCapitalised, isDash, isUpperCase, type Piece, type Pieces } from "./pieces.ts";
import { readDate } from "./printed-date.ts";

/** Where a dateline ends, and the day it names where it names one in full. */
export interface Dateline {
  readonly end: number;
  readonly day: string | null;
  /** Nothing follows it in its block. */
  readonly alone: boolean;
}

const MAX_PLACE_WORDS = 4;
const MAX_REGION_WORDS = 3;
const MAX_AGENCY_PIECES = 8;

/**
 * Reads a dateline at the start of a block: "BRUSSELS, May 22 (Reuters) —", "NAIROBI, Kenya (AP) --", "LONDON 1996-08-30",
 * "Berlin (dpa) -". A place in mixed case needs an agency or a date. It misses "LAHORE: The minister", which looks
 * like a speaker in a transcript.
 */
export function readDateline(pieces: Pieces): Dateline | undefined {
  const upper = isUpperCase(pieces.at(0));
  const place = readPlace(pieces, upper ? isUpperCase : isCapitalised);
  if (place === 0) return undefined;
  const region = readRegion(pieces, place);
  const date = readDate(pieces, pieces.at(region)?.text === "," ? region + 1 : region);
  const dated = date?.last ?? region;
  const signed = readAgency(pieces, dated);
  if (!upper && !date && !hasKnownAgency(pieces, dated, signed)) return undefined;
  const end = readSignature(pieces, signed);
  const alone = pieces.at(end) === undefined;
  if (end === signed && !(alone && (date?.day || signed > dated))) return undefined;
  if (!alone && !(opensText(pieces.at(end)) && hasLower(pieces, end))) return undefined;
  return { end: pieces.endBefore(end), day: date?.day ?? null, alone };
}

/** How many pieces name the place ("ST. LOUIS", "LONDON/PARIS"), or 0. */
function readPlace(pieces: Pieces, isName: (piece: Piece | undefined) => boolean): number {
  let at = 0;
  while (at < MAX_PLACE_WORDS && isName(pieces.at(at)) && !isDateWord(pieces.at(at))) {
    at++;
    if (pieces.at(at)?.text === "/" && isName(pieces.at(at + 1))) at++;
  }
  return at === 0 || isAny(pieces.at(0), Heading.NoPlace) ? 0 : at;
}

/** Where the state or country after a comma ends: ", N.Y.", ", South Korea". */
function readRegion(pieces: Pieces, at: number): number {
  if (pieces.at(at)?.text !== "," || !isRegionWord(pieces.at(at + 1))) return at;
  let end = at + 1;
  while (end <= at + MAX_REGION_WORDS && isRegionWord(pieces.at(end))) end++;
  return end;
}

const isRegionWord = (piece: Piece | undefined): boolean => isCapitalised(piece) && !isDateWord(piece);

const isDateWord = (piece: Piece | undefined): boolean => isAny(piece, Heading.Month | Heading.Weekday);

/** Where the signature in brackets or slashes ends: "(Reuters)", "/PRNewswire/". */
function readAgency(pieces: Pieces, from: number): number {
  const at = pieces.at(from)?.text === "," ? from + 1 : from;
  const opener = pieces.at(at)?.text;
  if (opener !== "(" && opener !== "/") return from;
  const closer = opener === "(" ? ")" : "/";
  for (let end = at + 1; end <= at + MAX_AGENCY_PIECES; end++)
    if (pieces.at(end)?.text === closer) return end + 1;
  return from;
}

function hasKnownAgency(pieces: Pieces, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isAny(pieces.at(i), Heading.Agency)) return true;
  return false;
}

/** The dashes after a dateline, with a signature between two of them: "--(BUSINESS WIRE)--". */
function readSignature(pieces: Pieces, from: number): number {
  const dashes = readDashes(pieces, from);
  const signed = dashes > from ? readAgency(pieces, dashes) : dashes;
  const closed = readDashes(pieces, signed);
  return closed > signed ? closed : dashes;
}

function readDashes(pieces: Pieces, from: number): number {
  let end = from;
  while (end < from + 4 && isDash(pieces.at(end))) end++;
  return end;
}

/** Prose follows, and not the rest of a headline in capitals ("TENNIS - OPEN RESULTS"). */
function hasLower(pieces: Pieces, from: number): boolean {
  for (let at = from, piece = pieces.at(at); piece !== undefined; piece = pieces.at(++at))
    if (startsLower(piece.text) && startsLower(piece.text, 1)) return true;
  return false;
}

/** A sentence begins here: a letter, a number or an opening mark. */
const opensText = (piece: Piece | undefined): boolean => /^[\p{L}\d"“‘'`«([$€£¥]/u.test(piece?.text ?? "");
