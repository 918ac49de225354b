import { Sign } from "./sign.ts";
import type { Wording } from "./wording.ts";

const KIND = "(?:file )?(?:photos?|photograph|picture|image|illustration|video)";
const LABEL = new RegExp(`^(?:${KIND}|caption): `);
/** Who took a picture, at the end of what it shows: ". Image: Jane Roe.", "(AP Photo/Jane Roe)", ". REUTERS/Jane Roe". */
const CREDITS = [
  new RegExp(
    `(?<=[.!?”"] ?)[(|\\[]? ?(?:${KIND}(?: credit)?|credit|photographer)(?:: ?| by |/)[^.]{1,60}[.)\\]]{0,2}$`,
    "i",
  ),
  /\((?:ap photo|ap|reuters|afp|epa|getty images)(?:\/[^()]{1,60})?\)\.?$/i,
  /(?<=[.!?”"] ?)(?:reuters|ap photo|afp)\/[^.]{1,60}\.?$/i,
];
const MAX_CREDIT = 120;
/** Without one of them no credit stands at the end. */
const CREDIT_SIGNS = Sign.PictureWord | Sign.Bracket | Sign.Slash;

/** Does a block tell what a picture shows? Its label or the credit at its end says so. */
export function isCaption({ plain, written }: Wording, signs: number): boolean {
  if ((signs & Sign.Picture) !== 0 && plain.length <= 240 && LABEL.test(plain)) return true;
  return (signs & CREDIT_SIGNS) !== 0 && creditLength(written) > 0;
}

/** "Photo by Jane Roe", "Credit: Jane Roe". */
const BY = new RegExp(`^(?:${KIND} (?:by|credit:|courtesy)|credit:|photographer:) ?.{1,80}$`);
const OF_AGENCY =
  /^[^.,;:]{2,40} ?\/ ?(?:reuters|ap|afp|epa|pool|getty images|shutterstock|bloomberg|instagram|facebook)$/;

/** "Jane Roe / Reuters": the credit of a picture that is not there. */
export function isPictureCredit({ plain }: Wording, signs: number): boolean {
  if (plain.length > 90) return false;
  return (
    ((signs & Sign.Picture) !== 0 && BY.test(plain)) || ((signs & Sign.Slash) !== 0 && OF_AGENCY.test(plain))
  );
}

/** How many characters at the end of a caption name who took the picture. */
export function creditLength(written: string): number {
  const tail = written.slice(-MAX_CREDIT);
  for (const credit of CREDITS) {
    const found = credit.exec(tail);
    if (found) return found[0].length;
  }
  return 0;
}
