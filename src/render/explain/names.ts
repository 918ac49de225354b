import type { ChalkInstance } from "chalk";
import { safeText } from "../safe-text.ts";
import { clip } from "./clip.ts";
import type { ExplainedEvidence, ExplainedName, Sum } from "./explanation.ts";

/** How a name was weighed: what won over what, then each kind of evidence, strongest first. */
export function nameLines(name: ExplainedName, indent: string, paint: ChalkInstance): string[] {
  const { text, line, column, type, sums, evidence } = name;
  const [first, second] = sums;
  const verdict = type === null ? paint.red("is no name") : paint.blue(`is a name (${type})`);
  const known = new Set([first.type, second.type]);
  return [
    `${indent}${safeText(`“${clip(text)}”`)} ${paint.yellow(`${line}:${column}`)} ${verdict}: ${sumText(first)} against ${sumText(second)}`,
    ...evidence.map((each) => `${indent}  ${evidenceText(each, known, paint)}`),
  ];
}

const sumText = ({ type, weight }: Sum): string => `${labelOf(type)} ${weight}`;

const labelOf = (type: string): string => (type === "nothing" ? "no name" : type);

/** Only what it adds to the two that came first; the rest stands in the JSON. */
function evidenceText(
  { name, says, times, weights }: ExplainedEvidence,
  known: ReadonlySet<string>,
  paint: ChalkInstance,
): string {
  const told = weights
    .filter(({ type }) => known.has(type))
    .map(({ type, weight }) => `${labelOf(type)} ${weight > 0 ? "+" : ""}${weight}`);
  const often = times > 1 ? ` (${times} times)` : "";
  const weighed = told.length === 0 ? "" : `: ${told.join(", ")}`;
  return `${paint.green(name)} ${safeText(says)}${often}${paint.dim(weighed)}`;
}
