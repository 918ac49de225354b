import { BLOCK_OPENERS, LIST_HEADINGS, WHOLE_BLOCKS } from "./boilerplate-phrases.ts";
import { Openers, type Wording } from "./wording.ts";

const openers = new Openers(BLOCK_OPENERS);
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const INVITATIONS = words("read watch listen see click view download find check learn get visit tap go");
const CONTACTS = words("reach contact email e-mail follow tweet write");
const NETWORKS = words(
  "twitter facebook instagram linkedin x youtube telegram tiktok threads mastodon bluesky",
);

/** Does a short block serve the page and not the story: a teaser, a button, a notice, a credit, an address? */
export function isBoilerplate(wording: Wording): boolean {
  const { plain } = wording;
  if (WHOLE_BLOCKS.has(plain) || plain === "") return true;
  if (/^["“‘'«]/u.test(wording.written)) return false;
  return (
    openers.open(wording) ||
    isPointer(wording) ||
    isContact(wording) ||
    isCopyright(wording) ||
    isCredit(wording) ||
    isContribution(wording) ||
    isCount(wording) ||
    isMenu(wording) ||
    isInvitation(wording)
  );
}

/** "We keep in touch by newsletter: sign up", "This page uses cookies". */
const isInvitation = ({ plain }: Wording): boolean =>
  plain.includes("uses cookies") ||
  (plain.includes("newsletter") &&
    plain.length <= 240 &&
    /\b(?:sign up|subscribe|get|receive)\b/.test(plain));

/** "Jane Roe in Oslo contributed to this report." */
const isContribution = ({ plain }: Wording): boolean =>
  plain.length <= 160 && /\bcontributed (?:to this (?:report|story|article|post)|reporting)$/.test(plain);

/** "Read the whole ruling here", "Watch the speech below". */
function isPointer(wording: Wording): boolean {
  if (!/ (?:here|below|above)$/.test(wording.plain)) return false;
  return wording.words.length <= 20 && INVITATIONS.has(wording.words[0]);
}

/** "Follow Jane Roe on Twitter @jroe", "Contact the author at j.roe@example.org", "-- Oslo Newsroom +47 555 0100". */
function isContact(wording: Wording): boolean {
  const { plain, written } = wording;
  if (/^--?\s/.test(written)) return /\d{3}$/.test(written) && wording.words.length <= 12;
  const follow = plain.startsWith("follow ");
  if (!follow && !plain.includes("@")) return false;
  const { words } = wording;
  if (words.length > 25) return false;
  if (words.some((word) => /^\(?@\w|\w@\w/.test(word)))
    return words.length <= 3 || CONTACTS.has(words[0]) || / (?:be reached|on twitter) /.test(plain);
  return follow && words.some((word, i) => words[i - 1] === "on" && NETWORKS.has(word));
}

const isCopyright = ({ plain }: Wording): boolean =>
  plain.startsWith("©") || /^copyright (?:19|20)\d\d\b/.test(plain) || plain.includes("all rights reserved");

/** "(Reporting by Jane Roe; Editing by John Doe)", not "Reporting by the paper showed that …". */
const isCredit = (wording: Wording): boolean =>
  CREDIT.test(wording.plain) &&
  (wording.plain.startsWith("(") || wording.words.length <= 8 || wording.plain.includes("editing by"));

const CREDIT =
  /^\(?(?:additional )?(?:reporting|writing|editing|edited|compiled|translated|translation) by\b/;

/** "12 comments", "3 min read". */
const isCount = ({ plain }: Wording): boolean =>
  /^[\d,.k]+ (?:comments?|shares?|likes?|views|replies|min(?:ute)?s? read|min)$/.test(plain);

/** "Home | Markets | Courts | Newsletters": short items between marks. */
function isMenu({ plain }: Wording): boolean {
  if (!/ [|·•>/] /.test(plain)) return false;
  const items = plain.split(/ [|·•>/] /);
  return items.length >= 4 && items.every((item) => item.split(" ").length <= 3 && !item.endsWith("."));
}

/** "Most Read": the lines after it are other stories' titles, as long as they end like titles. */
export const opensList = ({ plain }: Wording): boolean => LIST_HEADINGS.has(plain);
export const isListItem = ({ written }: Wording): boolean =>
  written.length <= 120 && !/[.!?:]["”’)]?$/.test(written.replace(/\?$/, ""));

const TEASERS = new Openers(`
get more insights with 12
get more from 12
discover how 12
learn how 12
see how 12
find out how 12
get the most out of 12
start your free 12
sign up for 12
subscribe to 12
read more about 12
`);
const CALLS = new Set(
  "learn more\nread more\nfind out more\nsign up\nsubscribe\nsubscribe now\nget started\nsign up now\ntry it free\nstart now\njoin now\nlearn more here\nclick here\ndownload now\nbook a demo\nrequest a demo".split(
    "\n",
  ),
);

/** The first line of a teaser that runs on over short lines to a call ("Get more insights with the", …, "Learn more."). */
export const opensTeaser = (wording: Wording): boolean => TEASERS.open(wording);
export const endsTeaser = ({ plain }: Wording): boolean => CALLS.has(plain);
