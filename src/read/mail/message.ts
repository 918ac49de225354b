import PostalMime, { type Address, type Email } from "postal-mime";
import type { Article } from "../../document/document.ts";
import type { FormatName } from "../../document/formats.ts";
import { digestOf } from "../digest.ts";
import { linesFrom } from "../line-sources.ts";
import type { MadeText } from "../markup/made-text.ts";
import { publishedDay } from "../published.ts";
import { type ReadError, readError } from "../read-error.ts";
import type { Settings } from "../settings.ts";
import { quotedZones } from "./quoted.ts";
import { withoutControls } from "./windows.ts";

/** Where a message stands, alone in a file or as one of many. */
export interface MessagePlace {
  readonly path: string;
  /** Its id, where its file gives one. */
  readonly id: string | null;
  readonly number: number | null;
  readonly offset: number;
  readonly format: FormatName;
}

/** The article of a message: its subject, sender, day and best text. */
export async function articleOfMessage(
  bytes: Uint8Array,
  { path, id, number, offset, format }: MessagePlace,
  { date, dayOrder, sourceMap }: Settings,
): Promise<Article | ReadError> {
  const email = await parsed(bytes);
  if (email === undefined)
    return readError(
      "bad-record",
      path,
      "is no message that can be read: it is nested too deep or broken",
      number,
    );
  const { text, zones } = await textOf(email);
  if (text.trim() === "") return readError("empty", path, "is a message without text; leave it out", number);
  const dated = publishedDay(headerOf(email, "date"), dayOrder);
  return {
    id: id ?? email.messageId?.replace(/^<|>$/g, "") ?? String(number),
    source: number === null ? path : `${path}:${number}`,
    format,
    digest: digestOf(bytes),
    text,
    title: withoutControls(email.subject ?? "").trim() || null,
    authors: senderOf(email.from),
    publisher: null,
    url: addressIn(headerOf(email, "archived-at")),
    published: dated.published,
    date,
    zones,
    ...(sourceMap ? { sourceMap: linesFrom(text, offset, bytes.length) } : {}),
    warnings: dated.warnings,
  };
}

/** Messages nested deeper hold no news. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 1 << 20 };

const parsed = (bytes: Uint8Array): Promise<Email | undefined> =>
  // Copied: what reads it may hold on to its memory.
  PostalMime.parse(Uint8Array.from(bytes), LIMITS).catch(() => undefined);

const headerOf = ({ headers }: Email, wanted: string): string | null =>
  headers.find(({ key }) => key === wanted)?.value ?? null;

const senderOf = (from: Address | undefined): string[] => {
  const name = from?.name?.trim() || from?.address?.trim();
  return name === undefined || name === "" ? [] : [name];
};

const addressIn = (header: string | null): string | null =>
  /https?:\/\/[^\s<>]+/.exec(header ?? "")?.[0] ?? null;

/** The part that is plain text, unless it says far less than the part that is a page. */
async function textOf({ text = "", html = "" }: Email): Promise<MadeText> {
  const plain = withoutControls(text).replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  const page = html.trim() === "" ? undefined : await textOfPart(withoutControls(html));
  if (page === undefined || plain.trim().length * 2 >= page.text.length)
    return { text: plain, zones: quotedZones(plain) };
  return { ...page, zones: merged(page.zones, quotedZones(page.text)) };
}

/** Programs mark what a message quotes in so many ways. */
const QUOTES =
  /<blockquote[^>]{0,200}type=["']?cite|gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|OutlookMessageHeader/i;

/** A newsletter is a page like any other, unless little of it would be left; a message that quotes is read as it is. */
async function textOfPart(html: string): Promise<MadeText> {
  const { textOfMarkup } = await import("../markup/text-of-markup.ts");
  const whole = textOfMarkup(html);
  if (QUOTES.test(html)) return whole;
  const { readPage } = await import("../page/page.ts");
  const { text, zones } = readPage(html);
  return text.length * 2 < whole.text.length ? whole : { text, zones };
}

/** Zones in order; where two overlap, the one that begins first stays. */
function merged(...lists: readonly MadeText["zones"][]): MadeText["zones"] {
  const all = lists.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((zone) => {
    if (zone.start < end) return false;
    end = zone.end;
    return true;
  });
}
