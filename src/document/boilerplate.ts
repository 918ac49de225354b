import { isPhrase, opensWith } from "./phrases.ts";
import { Sign } from "./sign.ts";
import type { Wording } from "./wording.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What a reader is asked to do. */
export const INVITATIONS = "read watch listen see click view download find check learn get visit tap go";
const INVITING = words(INVITATIONS);
const CONTACTS = words("reach contact email e-mail follow tweet write");
const NETWORKS = words(
  "twitter facebook instagram linkedin x youtube telegram tiktok threads mastodon bluesky",
);

/** What makes a block boilerplate, each asked of those alone that have a sign of it. */
const QUESTIONS: readonly (readonly [signs: number, holds: (wording: Wording) => boolean])[] = [
  [Sign.Opens, (wording) => opensWith(wording, Sign.Opens)],
  [Sign.Pointer, isPointer],
  [Sign.Contact, isContact],
  [Sign.Copyright | Sign.Notice, isCopyright],
  [Sign.Credit, isCredit],
  [Sign.Notice, isContribution],
  [Sign.Count, isCount],
  [Sign.Menu, isMenu],
  [Sign.Notice, isInvitation],
];

/** Does a short block serve the page and not the story: a teaser, a button, a notice, a credit, an address? */
export function isBoilerplate(wording: Wording, signs: number): boolean {
  if (wording.plain === "") return true;
  if ((signs & Sign.Whole) !== 0 && isPhrase(wording, Sign.Whole)) return true;
  if (/^["“‘'«]/.test(wording.written)) return false;
  for (const [sign, holds] of QUESTIONS) if ((signs & sign) !== 0 && holds(wording)) return true;
  return false;
}

/** "We keep in touch by newsletter: sign up", "This page uses cookies". */
function isInvitation({ plain }: Wording): boolean {
  if (plain.includes("uses cookies")) return true;
  if (!plain.includes("newsletter") || plain.length > 240) return false;
  return /\b(?:sign up|subscribe|get|receive)\b/.test(plain);
}

/** "Jane Roe in Oslo contributed to this report." */
function isContribution({ plain }: Wording): boolean {
  return (
    plain.length <= 160 && /\bcontributed (?:to this (?:report|story|article|post)|reporting)$/.test(plain)
  );
}

/** "Read the whole ruling here", "Watch the speech below". */
function isPointer(wording: Wording): boolean {
  if (!/ (?:here|below|above)$/.test(wording.plain)) return false;
  return wording.words.length <= 20 && INVITING.has(wording.words[0]);
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

function isCopyright({ plain }: Wording): boolean {
  return (
    plain.startsWith("©") || /^copyright (?:19|20)\d\d\b/.test(plain) || plain.includes("all rights reserved")
  );
}

const CREDIT =
  /^\(?(?:additional )?(?:reporting|writing|editing|edited|compiled|translated|translation) by\b/;

/** "(Reporting by Jane Roe; Editing by John Doe)", not "Reporting by the paper showed that …". */
function isCredit(wording: Wording): boolean {
  const { plain } = wording;
  if (!CREDIT.test(plain)) return false;
  return plain.startsWith("(") || wording.words.length <= 8 || plain.includes("editing by");
}

/** "12 comments", "3 min read". */
function isCount({ plain }: Wording): boolean {
  return /^[\d,.k]+ (?:comments?|shares?|likes?|views|replies|min(?:ute)?s? read|min)$/.test(plain);
}

/** "Home | Markets | Courts | Newsletters": short items between marks. */
function isMenu({ plain }: Wording): boolean {
  if (!/ [|·•>/] /.test(plain)) return false;
  const items = plain.split(/ [|·•>/] /);
  return items.length >= 4 && items.every((item) => item.split(" ").length <= 3 && !item.endsWith("."));
}
