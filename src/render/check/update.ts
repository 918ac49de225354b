import type { ArticleCheck, FileUpdate } from "../../check/result.ts";
import type { Change } from "../../check/update.ts";
import { safeJson } from "../safe-text.ts";
import { count } from "./count.ts";
import { clipped } from "./fact-name.ts";

const SIGNS: Readonly<Record<Change["what"], string>> = { added: "+", changed: "~", removed: "-" };

/** What an update did to the expected file of an article: its name with counts, then each change of a file that was there. */
export function updateLines({ update }: ArticleCheck): string[] {
  if (update === null) return [];
  const done = update.written ? "" : "would be ";
  if (update.created)
    return [`${update.path}: ${done}written, ${count(update.changes.length, "expectation")}`];
  const changes = update.changes.map(
    ({ what, kind, item }) => `  ${SIGNS[what]} ${kind} ${clipped(safeJson(item))}`,
  );
  return [`${update.path}: ${done}updated, ${tally(update)}`, ...changes];
}

/** "3 added, 1 removed". */
const tally = ({ changes }: Pick<FileUpdate, "changes">): string => {
  const counts = (["added", "changed", "removed"] as const)
    .map((what) => [what, changes.filter((change) => change.what === what).length] as const)
    .filter(([, number]) => number > 0);
  return counts.map(([what, number]) => `${number} ${what}`).join(", ");
};

/** What an update did in all; null when there was none. */
export function updateSummary(checks: readonly ArticleCheck[]): string | null {
  const updates = checks.flatMap(({ update }) => update ?? []);
  if (updates.length === 0) return null;
  const all = { changes: updates.flatMap(({ changes }) => changes) };
  const verb = updates[0].written ? "wrote" : "would write";
  return `${verb} ${count(updates.length, "file")}: ${tally(all)}`;
}
