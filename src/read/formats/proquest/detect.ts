import type { Head } from "../../head.ts";

const LINE = /^[ \t]*_{40,}[ \t]*$/m;
const FIELD =
  /^(?:Full text|Abstract|ProQuest document ID|Publication info|Document \d{1,6} of \d{1,6}|Report Information from ProQuest)\b/m;

/** An export of ProQuest parts its documents with a long line, and names what it says. */
export const isProquest = ({ text }: Head): boolean => LINE.test(text) && FIELD.test(text);
