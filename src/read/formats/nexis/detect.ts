import type { Head } from "../../head.ts";

const COUNTED = /^[ \t]*\d{1,6} of \d{1,6} DOCUMENTS?[ \t]*$/m;
const LENGTH = /^[ \t]*length:[ \t]+[\d,]{1,9} words?[ \t]*$/im;
const LOADED =
  /^[ \t]*(?:load-date: |copyright \d{4} |copyright ©? ?\d{4} |byline: |section: |end of document)/im;

/** An export of Nexis counts its documents, or tells the length and more of each. */
export const isNexisText = (text: string): boolean =>
  COUNTED.test(text) || (LENGTH.test(text) && LOADED.test(text));

export const isNexis = ({ text }: Head): boolean => isNexisText(text);
