import { type ArticleCheck, totalsOf } from "../../check/result.ts";
import { safeText } from "../safe-text.ts";
import { details, headline } from "./failure.ts";
import { count } from "./text.ts";

/** GitHub Actions annotations: one error command a failure, at its line and column. */
export function renderCheckGithub(checks: readonly ArticleCheck[]): string {
  const { articles, failures } = totalsOf(checks);
  const commands = checks.flatMap((check) => [
    ...(check.problem === null ? [] : [command(check.source, null, check.problem)]),
    ...check.failures.map((failure) =>
      command(check.source, failure.place, [headline(failure), ...details(failure)].join("\n")),
    ),
  ]);
  return `${[...commands, `${count(failures, "failure")} in ${count(articles, "article")}`].join("\n")}\n`;
}

function command(file: string, place: { line: number; column: number } | null, message: string): string {
  const at = place ? `,line=${place.line},col=${place.column}` : "";
  return `::error file=${property(file)}${at},title=cae check::${data(message)}`;
}

/** A message keeps its line breaks as %0A; whatever else could be read as a command is harmless by then. */
const data = (text: string): string =>
  text.split("\n").map(safeText).join("\n").replace(/%/g, "%25").replace(/\n/g, "%0A");

const property = (text: string): string =>
  safeText(text).replace(/%/g, "%25").replace(/:/g, "%3A").replace(/,/g, "%2C");
