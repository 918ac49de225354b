import type { Head } from "../../head.ts";

/** Word writes its kinds of content first, LibreOffice too; the folder "word" tells a text from a table of numbers. */
export const isDocx = ({ latin1 }: Head): boolean =>
  latin1.startsWith("PK") &&
  /\[Content_Types\]\.xml|^PK[\s\S]{28}(?:_rels|docProps)\//.test(latin1) &&
  /word\//.test(latin1);
