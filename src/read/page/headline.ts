import type { PageHead } from "./head.ts";
import type { LinkedArticle } from "./linked-data.ts";
import type { Passage } from "./passage.ts";
import { openingsOf, plainTitle, withoutSite } from "./site-title.ts";

export interface Headline {
  readonly text: string;
  /** The passage that shows it, or -1. */
  readonly place: number;
}

const TITLES = ["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title"];

/** The headline of a page: what it shows as a heading and says of itself elsewhere, too. */
export function headlineOf(
  passages: readonly Passage[],
  head: PageHead,
  linked: LinkedArticle | undefined,
): Headline {
  const site = head.metas.get("og:site_name")?.[0] ?? linked?.publisher ?? "";
  const place = shownAt(passages, titlesTold(head, linked), plainTitle(site));
  if (place >= 0) return { text: passages[place].text, place };
  const written = linked?.headline || head.metas.get("og:title")?.[0] || head.title;
  return { text: withoutSite(written, site), place: -1 };
}

/** What the page is called in its data and its head, whole and without what follows a dash, in plain letters. */
function titlesTold(head: PageHead, linked: LinkedArticle | undefined): ReadonlySet<string> {
  const written = [
    linked?.headline ?? "",
    ...TITLES.flatMap((name) => head.metas.get(name)?.[0] ?? []),
    head.title,
  ];
  const told = written.flatMap((title) => [title, ...openingsOf(title)]).map(plainTitle);
  return new Set(told.filter((title) => title !== ""));
}

/** The first heading that says what the page is called, else one that says nearly that, else the only one. */
function shownAt(passages: readonly Passage[], told: ReadonlySet<string>, site: string): number {
  const headings: number[] = [];
  for (let i = 0; i < passages.length; i++)
    if (levelOf(passages[i]) === 1 && plainTitle(passages[i].text) !== site) headings.push(i);
  const titles = [...told];
  return (
    headings.find((i) => told.has(plainTitle(passages[i].text))) ??
    headings.find((i) => titles.some((title) => isNearly(plainTitle(passages[i].text), title))) ??
    lineAt(passages, told, site) ??
    (headings.length === 1 ? headings[0] : -1)
  );
}

const isNearly = (heading: string, title: string): boolean =>
  heading.length >= 8 &&
  heading.length * 2 > title.length &&
  (title.startsWith(heading) || heading.startsWith(title) || title.endsWith(heading));

const LEAST = 15;
const MOST = 300;

/** A smaller heading, or a line, that says just what the page is called. */
function lineAt(passages: readonly Passage[], told: ReadonlySet<string>, site: string): number | undefined {
  let found: number | undefined;
  for (let i = 0; i < passages.length; i++) {
    const { text, linked } = passages[i];
    if (text.length < LEAST || text.length > MOST || linked > 0) continue;
    const title = plainTitle(text);
    if (!told.has(title) || title === site) continue;
    if (levelOf(passages[i]) <= 3) return i;
    found ??= i;
  }
  return found;
}

/** The level of the heading that a passage is in; 9 where it is in none. */
export function levelOf({ element }: Passage): number {
  let around: Passage["element"] | null = element;
  for (let i = 0; i < 4 && around !== null; i++, around = around.parent)
    if (/^h[1-6]$/.test(around.name)) return Number(around.name[1]);
  return 9;
}
