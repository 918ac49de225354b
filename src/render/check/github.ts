import { type Group, grouped } from "../../check/group.ts";
import { type ArticleCheck, type FileProblem, type PlacedFailure, totalsOf } from "../../check/result.ts";
import type { Place } from "../../text/lines.ts";
import { safeText } from "../safe-text.ts";
import { count } from "./count.ts";
import { entryOf } from "./entry.ts";
import { placeName } from "./place.ts";
import { updateSummary } from "./update.ts";

/** GitHub Actions annotations: one error command a cause, in a file that exists, at its line and column. */
export function renderCheckGithub(checks: readonly ArticleCheck[]): string {
  const { articles, failures } = totalsOf(checks);
  const written = updateSummary(checks);
  return `${[
    ...checks.flatMap(commands),
    ...(written === null ? [] : [written]),
    `${count(failures, "failure")} in ${count(articles, "article")}`,
  ].join("\n")}\n`;
}

const commands = (check: ArticleCheck): string[] => [
  ...check.problems.map((problem) => problemCommand(check, problem)),
  ...grouped(check.failures).map((group) => groupCommand(check, group)),
];

function problemCommand(
  { file: article, source }: ArticleCheck,
  { file, place, message }: FileProblem,
): string {
  if (file !== source) return command(file, place, message);
  const line = article?.line ?? null;
  return command(article?.path ?? null, line === null ? place : { line }, `${source}: ${message}`);
}

/** A file of one article is annotated where the fact stands, a file of many at its record; else the expected file is. */
function groupCommand(check: ArticleCheck, group: Group<PlacedFailure>): string {
  const { headline, details } = entryOf(group);
  const [{ place, expectedPlace }] = group.failures;
  const { file, expectedPath } = check;
  const expected = `expected at ${placeName(expectedPath ?? "", expectedPlace)}`;
  const message = (opening: string): string => [opening + headline, ...details, expected].join("\n");
  const within = place ? `${place.line}:${place.column} of ${check.source}: ` : `${check.source}: `;
  if (file === null) return command(expectedPath, expectedPlace, message(within));
  if (file.line !== null) return command(file.path, { line: file.line }, message(within));
  return command(file.path, place, message(""));
}

function command(
  file: string | null,
  at: (Pick<Place, "line"> & Partial<Place>) | null,
  message: string,
): string {
  const where = [
    ...(file === null ? [] : [`file=${property(file.replace(/^(?:\.\/)+/, ""))}`]),
    ...(at ? [`line=${at.line}`] : []),
    ...(at?.column === undefined ? [] : [`col=${at.column}`]),
    "title=cae check",
  ];
  return `::error ${where.join(",")}::${data(message)}`;
}

/** A message keeps its line breaks as %0A; whatever else could be read as a command is harmless by then. */
const data = (text: string): string =>
  text.split("\n").map(safeText).join("\n").replace(/%/g, "%25").replace(/\n/g, "%0A");

const property = (text: string): string =>
  safeText(text).replace(/%/g, "%25").replace(/:/g, "%3A").replace(/,/g, "%2C");
