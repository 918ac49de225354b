const DIVIDED = / [|–—·•»:-] /g;
const MAX_SITE_WORDS = 5;
const MAX_TITLE = 500;
/** Shorter ones are the name of a section. */
const LEAST = 15;
/** The site, its section and its slogan. */
const MOST_PARTS = 3;

/** Letters and digits in small letters, for comparing what was set with other marks. */
export const plainTitle = (title: string): string =>
  title
    .slice(0, MAX_TITLE)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What a title is without what stands behind its last mark of division, behind its last two, and so on. */
export function openingsOf(written: string): string[] {
  const title = written.slice(0, MAX_TITLE).trim();
  const marks = [...title.matchAll(DIVIDED)].slice(-MOST_PARTS);
  const openings = marks.map(({ index }) => title.slice(0, index).trim()).reverse();
  return openings.filter((opening) => opening.length >= LEAST && opening.includes(" "));
}

/** A title without the name of the site behind it. */
export function withoutSite(written: string, site: string): string {
  let title = written.slice(0, MAX_TITLE).trim();
  for (let i = 0; i < MOST_PARTS; i++) {
    const last = [...title.matchAll(DIVIDED)].at(-1);
    if (last === undefined || !isSite(title.slice(last.index + last[0].length), last, site)) return title;
    title = title.slice(0, last.index).trim();
  }
  return title;
}

function isSite(rest: string, mark: RegExpExecArray, site: string): boolean {
  if (mark[0] === " | " && rest.split(" ").length <= MAX_SITE_WORDS && mark.index > 15) return true;
  const [one, other] = [plainTitle(rest), plainTitle(site)];
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}
