/**
 * What a cheap look at a short block says it could be, as bits: its first word and the marks in it rule nearly
 * everything out, so that an ordinary paragraph is asked nothing more.
 */
export const Sign = {
  /** Phrases begin with its first word; `lists/boilerplate.txt` says what these mean. */
  Whole: 1,
  List: 2,
  Call: 4,
  Bio: 8,
  Teaser: 16,
  Opens: 32,
  Tags: 64,
  /** Its first word names a kind of picture. */
  Picture: 128,
  /** Its first word asks the reader to do something. */
  Pointer: 256,
  Contact: 512,
  Copyright: 1024,
  Credit: 2048,
  Count: 4096,
  /** It has a mark that stands between the items of a menu. */
  Menu: 8192,
  /** It has a slash, as the credits of agencies have. */
  Slash: 16384,
  /** It ends with a bracket. */
  Bracket: 32768,
  /** A word of notices stands somewhere in it. */
  Notice: 65536,
  /** A word of pictures' credits does. */
  PictureWord: 131072,
} as const;

export const NO_SIGNS = 0;
/** It could be anything. */
export const ALL_SIGNS = -1;
