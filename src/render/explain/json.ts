import { safeJson } from "../safe-text.ts";
import type { Explanation } from "./explanation.ts";

/** The explanation for machines. */
export const renderExplanationJson = (explanation: Explanation): string => `${safeJson(explanation, 2)}\n`;
