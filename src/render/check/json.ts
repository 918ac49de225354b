import { type ArticleCheck, totalsOf } from "../../check/result.ts";
import { safeJson } from "../safe-text.ts";

/** The report for machines: totals and every failure with its nearest fact. */
export const renderCheckJson = (checks: readonly ArticleCheck[]): string =>
  `${safeJson({ totals: totalsOf(checks), articles: checks }, 2)}\n`;
