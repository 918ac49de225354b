import { Pieces } from "../../document/pieces.ts";
import { readDate } from "../../document/printed-date.ts";
import { calendarDay } from "../../text/calendar.ts";
import type { PageHead, Signature } from "./head.ts";
import type { LinkedArticle } from "./linked-data.ts";
import type { Passage } from "./passage.ts";

const METAS =
  `article:published_time article:published og:article:published_time og:published_time datepublished
  parsely-pub-date sailthru.date pubdate publishdate publish-date publication_date publish_date published_at
  citation_publication_date dc.date.issued dcterms.created dcterms.issued dc.date dc.date.created date.issued
  originalpublicationdate cxenseparse:recs:publishtime cxenseparse:publishtime article.published datecreated pub_date
  date`.split(/\s+/);

/** How many passages below the headline its day may stand. */
const NEAR = 25;
const MAX_LINE = 120;

/** The day an article was published, as its linked data, its head, its markup or a line under its headline say. */
export function dayOf(
  head: PageHead,
  linked: LinkedArticle | undefined,
  passages: readonly Passage[],
  headline: number,
): string | null {
  const signed = (of: Signature["of"], sure: boolean): (string | undefined)[] =>
    head.signatures
      .filter((one) => one.of === of && one.sure === sure && isNear(one.place, headline))
      .map(({ text }) => readDay(text));
  const found =
    readDay(linked?.published ?? "") ??
    first(METAS.flatMap((name) => (head.metas.get(name) ?? []).map(readDay))) ??
    first(signed("published", true)) ??
    first(signed("published", false)) ??
    first(passages.slice(Math.max(0, headline - 3), headline + NEAR).map(dayInLine)) ??
    dayInAddress(linked?.url || head.canonical || (head.metas.get("og:url")?.[0] ?? "")) ??
    readDay(linked?.modified ?? "");
  return found ?? null;
}

const isNear = (place: number, headline: number): boolean =>
  headline < 0 || (place >= headline - 4 && place <= headline + NEAR);

const first = (days: readonly (string | undefined)[]): string | undefined =>
  days.find((day) => day !== undefined);

/** A date as data has it, or as people write it, wherever it stands in a short text. */
export function readDay(written: string): string | undefined {
  const text = written.trim().slice(0, MAX_LINE);
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text) ?? [];
  return year === undefined ? printedDay(text) : calendarDay(Number(year), Number(month), Number(day));
}

function printedDay(text: string): string | undefined {
  const pieces = new Pieces(text, 0, text.length);
  for (let at = 0; pieces.at(at) !== undefined; at++) {
    const date = readDate(pieces, at);
    if (date?.day) return date.day;
  }
  return undefined;
}

const dayInLine = ({ text }: Passage): string | undefined =>
  text.length <= MAX_LINE ? printedDay(text) : undefined;

/** "…/2023/12/22/…". */
function dayInAddress(address: string): string | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)/.exec(address.slice(0, 500)) ?? [];
  return calendarDay(Number(year), Number(month), Number(day));
}
