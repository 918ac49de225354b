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
/** A block that is a credit and nothing else: "Photo by Jane Roe", "Jane Roe / Reuters". */
const ALONE = [
  new RegExp(`^(?:${KIND} (?:by|credit:|courtesy)|credit:|photographer:) ?.{1,80}$`),
  /^[^.,;:]{2,40} ?\/ ?(?:reuters|ap|afp|epa|pool|getty images|shutterstock|bloomberg|instagram|facebook)$/,
];
const MAX_CREDIT = 120;

/** Does a block tell what a picture shows? Its label or the credit at its end says so. */
export const isCaption = (wording: Wording): boolean =>
  (wording.plain.length <= 240 && LABEL.test(wording.plain)) || creditLength(wording.written) > 0;

/** "Jane Roe / Reuters": the credit of a picture that is not there. */
export const isCredit = ({ plain }: Wording): boolean =>
  plain.length <= 90 && ALONE.some((credit) => credit.test(plain));

/** How many characters at the end of a caption name who took the picture. */
export function creditLength(written: string): number {
  const tail = written.slice(-MAX_CREDIT);
  for (const credit of CREDITS) {
    const found = credit.exec(tail);
    if (found) return found[0].length;
  }
  return 0;
}
