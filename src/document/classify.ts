import { isBoilerplate } from "./boilerplate.ts";
import { isCaption, isPictureCredit } from "./caption.ts";
import type { ZoneName } from "./document.ts";
import type { PageBlocks } from "./page-blocks.ts";
import { NO_SIGNS, Sign } from "./sign.ts";
import type { Wording } from "./wording.ts";

/** The zone of a block by its own words, wherever it stands. Long blocks are always body. */
export function classify(page: PageBlocks, i: number): ZoneName {
  const { zone } = page.blocks[i];
  if (zone !== null) return zone;
  const signs = page.signs(i);
  if (signs === NO_SIGNS) return "body";
  const wording = page.wording(i);
  if ((signs & Sign.Tags) !== 0 && isTags(wording)) return "tags";
  if (isBoilerplate(wording, signs) || isPictureCredit(wording, signs)) return "boilerplate";
  return isCaption(wording, signs) ? "caption" : "body";
}

const TAG_LABEL = /^(?:tags?|tagged|topics?|filed under|keywords|categories|category|hashtags):/;

/** "Tags: courts, crypto". */
const isTags = (wording: Wording): boolean =>
  TAG_LABEL.test(wording.written.slice(0, 20).toLowerCase()) &&
  wording.words.length <= 60 &&
  !/\.\s/.test(wording.plain);
