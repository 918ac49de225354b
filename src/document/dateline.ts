import type { Block } from "./blocks.ts";
import { isCapitalised, isDash, isUpperCase, type Piece, piecesOf, plain } from "./pieces.ts";
import { isMonth, readDate, WEEKDAYS } from "./printed-date.ts";

/** Where a dateline ends, and the day it names where it names one in full. */
export interface Dateline {
  readonly end: number;
  readonly day: string | null;
  /** Nothing follows it in its block. */
  readonly alone: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Agencies and papers that sign datelines, in lower case. */
export const AGENCIES = words(
  "reuters ap afp upi dpa cnn bbc npr efe ansa tass itar-tass xinhua kyodo yonhap ani pti ians bloomberg interfax aap cp anadolu apa belga prnewswire globenewswire businesswire",
);

/** Headings in capitals that a dash may follow, which are no places. */
const NOT_PLACES = words(
  "correction clarification published posted update updated breaking exclusive opinion analysis editorial comment watch video photos live interview review feature factbox timeline explainer note advisory embargoed soccer cricket tennis golf baseball basketball football rugby boxing cycling athletics hockey nfl nba nhl mlb q a abstract highlights summary background",
);

const MAX_PLACE_WORDS = 4;
const MAX_REGION_WORDS = 3;
const MAX_AGENCY_PIECES = 8;

/**
 * Reads a dateline at the start of a block: "BRUSSELS, May 22 (Reuters) —", "NAIROBI, Kenya (AP) --", "LONDON 1996-08-30",
 * "Berlin (dpa) -". A place in mixed case needs an agency or a date. It misses "LAHORE: The minister", which looks
 * like a speaker in a transcript.
 */
export function readDateline(text: string, block: Block): Dateline | undefined {
  const pieces = piecesOf(text, block.start, block.end);
  const upper = isUpperCase(pieces[0]);
  const place = readPlace(pieces, upper ? isUpperCase : isCapitalised);
  if (place === 0) return undefined;
  const region = readRegion(pieces, place);
  const date = readDate(pieces, pieces[region]?.text === "," ? region + 1 : region);
  const signed = readAgency(pieces, date?.last ?? region);
  const agency = signed > (date?.last ?? region);
  if (!upper && !hasKnownAgency(pieces, date?.last ?? region, signed) && !date) return undefined;
  const end = readSignature(pieces, signed);
  const alone = end === pieces.length;
  if (end === signed && !(alone && (date?.day || agency))) return undefined;
  if (!alone && !(opensText(pieces[end]) && hasLower(pieces, end))) return undefined;
  return { end: pieces[end - 1].end, day: date?.day ?? null, alone };
}

/** How many pieces name the place ("ST. LOUIS", "LONDON/PARIS"), or 0. */
function readPlace(pieces: readonly Piece[], isName: (piece: Piece | undefined) => boolean): number {
  let at = 0;
  while (at < MAX_PLACE_WORDS && isName(pieces[at]) && !isDateWord(pieces[at])) {
    at++;
    if (pieces[at]?.text === "/" && isName(pieces[at + 1])) at++;
  }
  return at === 0 || NOT_PLACES.has(plain(pieces[0])) ? 0 : at;
}

/** Where the state or country after a comma ends: ", N.Y.", ", South Korea". */
function readRegion(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text !== "," || !isCapitalised(pieces[at + 1]) || isDateWord(pieces[at + 1])) return at;
  let end = at + 1;
  while (end <= at + MAX_REGION_WORDS && isCapitalised(pieces[end]) && !isDateWord(pieces[end])) end++;
  return end;
}

const isDateWord = (piece: Piece | undefined): boolean => isMonth(plain(piece)) || WEEKDAYS.has(plain(piece));

/** Where the signature in brackets or slashes ends: "(Reuters)", "/PRNewswire/". */
function readAgency(pieces: readonly Piece[], from: number): number {
  const at = pieces[from]?.text === "," ? from + 1 : from;
  const closer = pieces[at]?.text === "(" ? ")" : pieces[at]?.text === "/" ? "/" : undefined;
  if (closer === undefined) return from;
  for (let end = at + 1; end < pieces.length && end <= at + MAX_AGENCY_PIECES; end++)
    if (pieces[end].text === closer) return end + 1;
  return from;
}

const hasKnownAgency = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces.slice(from, to).some((piece) => AGENCIES.has(plain(piece)));

/** The dashes after a dateline, with a signature between two of them: "--(BUSINESS WIRE)--". */
function readSignature(pieces: readonly Piece[], from: number): number {
  const dashes = readDashes(pieces, from);
  const signed = dashes > from ? readAgency(pieces, dashes) : dashes;
  const closed = readDashes(pieces, signed);
  return closed > signed ? closed : dashes;
}

function readDashes(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (end < from + 4 && isDash(pieces[end])) end++;
  return end;
}

/** Prose follows, and not the rest of a headline in capitals ("TENNIS - OPEN RESULTS"). */
const hasLower = (pieces: readonly Piece[], from: number): boolean =>
  pieces.slice(from).some(({ text }) => /^\p{Ll}{2}/u.test(text));

/** A sentence begins here: a letter, a number or an opening mark. */
const opensText = (piece: Piece): boolean => /^[\p{L}\d"“‘'`«([$€£¥]/u.test(piece.text);
