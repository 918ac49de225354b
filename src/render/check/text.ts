import type { ChalkInstance } from "chalk";
import { grouped } from "../../check/group.ts";
import {
  type ArticleCheck,
  expectationsOf,
  failed,
  type PlacedFailure,
  totalsOf,
} from "../../check/result.ts";
import { safeText } from "../safe-text.ts";
import { count } from "./count.ts";
import { entryOf } from "./entry.ts";
import { placeName } from "./place.ts";
import { updateLines, updateSummary } from "./update.ts";

/** The report for people: each cause of failure with its place and what differs; then the totals. */
export function renderCheckText(checks: readonly ArticleCheck[], paint: ChalkInstance): string {
  const lines = checks.flatMap((check) => articleLines(check, paint));
  return `${[...lines, ...closing(checks, paint)].join("\n")}\n`;
}

/** What an update wrote is met by what it was written from: then only what fails is worth a word. */
function closing(checks: readonly ArticleCheck[], paint: ChalkInstance): string[] {
  const written = updateSummary(checks);
  if (written === null) return [summary(checks, paint)];
  return checks.some(failed) ? [written, summary(checks, paint)] : [paint.green(`✓ ${written}`)];
}

function summary(checks: readonly ArticleCheck[], paint: ChalkInstance): string {
  const { articles, failed, expectations, met, failures } = totalsOf(checks);
  if (failures === 0)
    return paint.green(`✓ ${count(met, "expectation")} met in ${count(articles, "article")}`);
  const share = expectations === 0 ? "" : `; ${met} of ${count(expectations, "expectation")} met`;
  return paint.red(`✗ ${count(failures, "failure")} in ${failed} of ${count(articles, "article")}${share}`);
}

function articleLines(check: ArticleCheck, paint: ChalkInstance): string[] {
  const name = safeText(check.source);
  const update = updateLines(check).map((line) => `  ${safeText(line)}`);
  if (!failed(check))
    return [
      `${paint.green("✓")} ${name} ${paint.dim(count(expectationsOf(check), "expectation"))}`,
      ...update,
    ];
  const problems = check.problems.map(
    ({ file, place, message }) =>
      `  ${file === check.source && !place ? "" : `${paint.bold(safeText(placeName(file, place)))} `}${safeText(message)}`,
  );
  const failures = grouped(check.failures).flatMap((group) => {
    const { headline, details } = entryOf(group);
    return [
      `  ${paint.bold(safeText(where(check, group.failures[0])))} ${painted(safeText(headline), paint)} ${paint.dim(safeText(`(${expectedAt(check, group.failures[0])})`))}`,
      ...details.map((line) => `    ${safeText(line)}`),
    ];
  });
  return [`${paint.red("✗")} ${name}`, ...update, ...problems, ...failures];
}

const where = (check: ArticleCheck, { place }: PlacedFailure): string => placeName(check.source, place);

const expectedAt = ({ expectedPath }: ArticleCheck, { expectedPlace }: PlacedFailure): string =>
  `${expectedPath}:${expectedPlace.line}`;

/** The first word says what is wrong. */
const painted = (headline: string, paint: ChalkInstance): string =>
  headline.replace(/\b(?:changed|missing|forbidden|unexpected)\b/, (word) => paint.red(word));
