import type { ChalkInstance } from "chalk";
import { safeJson, safeText } from "../safe-text.ts";
import { clip } from "./clip.ts";
import type {
  ExplainedConfidence,
  ExplainedFact,
  ExplainedPart,
  Explanation,
  Foundation,
  Stretch,
} from "./explanation.ts";
import { nameLines } from "./names.ts";

/** The explanation for people: the line asked about, each fact on it with what made it, then the rejected names. */
export function renderExplanationText(explanation: Explanation, paint: ChalkInstance): string {
  const { facts, rejected } = explanation;
  const blocks = [
    heading(explanation, paint),
    ...facts.map((fact) => factLines(fact, paint)),
    ...rejected.map((name) => nameLines(name, "", paint)),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function heading({ source, line }: Explanation, paint: ChalkInstance): string[] {
  if (line === null) return [paint.bold(safeText(source))];
  const column = line.column === null ? "" : `:${line.column}`;
  return [
    paint.bold(safeText(`${source}:${line.number}${column}`)),
    ...(line.text.trim() === "" ? [] : [`  ${paint.dim(safeText(clip(line.text.trim())))}`]),
  ];
}

function factLines(fact: ExplainedFact, paint: ChalkInstance): string[] {
  const { id, rule, confidence, values, parts, elsewhere, names, buildsOn, notes } = fact;
  const plain = Object.entries(values).map(([key, value]) => `${safeText(key)} ${worded(value)}`);
  return [
    `${paint.bold.cyan(id)} ${plain.join(paint.dim(" · "))}`,
    `  rule ${paint.green(safeText(rule.id))}: ${safeText(rule.says)}`,
    confidenceLine(confidence, paint),
    ...parts.map((part) => partLine(part, paint)),
    ...(elsewhere > 0
      ? [paint.dim(`  … and ${elsewhere} more on other lines (--fact ${id} shows all)`)]
      : []),
    ...names.flatMap((name) => nameLines(name, "  ", paint)),
    ...buildsOn.map((foundation) => foundationLine(foundation, paint)),
    ...notes.map((note) => `  ${safeText(note)}`),
  ];
}

/** The features that weigh most; all of them stand in the JSON. */
const TOLD = 3;

function confidenceLine(
  { value, facts, right, features }: ExplainedConfidence,
  paint: ChalkInstance,
): string {
  const told = features
    .filter(({ weight }) => weight !== 0)
    .slice(0, TOLD)
    .map((each) => `${safeText(`${each.name} ${each.value}`)} ${each.right} of ${each.facts}`);
  const measured = facts === 0 ? "" : `: ${right} of ${facts} of its kind were right; ${told.join(", ")}`;
  return `  confidence ${paint.green(String(value))}${paint.dim(measured)}`;
}

const worded = (value: unknown): string => {
  if (typeof value === "string") return safeText(`“${clip(value)}”`);
  if (Array.isArray(value) && value.every((each) => typeof each === "string"))
    return value.map((each) => safeText(`“${clip(each)}”`)).join(", ");
  return safeText(safeJson(value));
};

function partLine(part: ExplainedPart, paint: ChalkInstance): string {
  const note = part.note === null ? "" : paint.dim(` ${safeText(part.note)}`);
  return `  ${safeText(part.part)} ${where(part, paint)} ${safeText(`“${clip(part.text)}”`)}${note}`;
}

const foundationLine = ({ id, as, text, rule }: Foundation, paint: ChalkInstance): string =>
  `  builds on ${paint.cyan(id)} ${safeText(`“${clip(text)}”`)} as ${safeText(as)} ${paint.dim(safeText(`(${rule.id}: ${rule.says})`))}`;

export const where = ({ line, column }: Stretch, paint: ChalkInstance): string =>
  paint.yellow(`${line}:${column}`);
