import type { Comparison } from "../../check/compare.ts";
import type { ExpectedFacts } from "../../check/expected-schema.ts";
import type { JsonSource } from "../../check/json-source.ts";
import { isVacuous } from "../../check/parse-expected.ts";
import type { FileUpdate } from "../../check/result.ts";
import {
  type Change,
  changesFor,
  freshChanges,
  freshExpectations,
  type UpdateMode,
} from "../../check/update.ts";
import { changedText, freshText } from "../../check/write-expected.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { writeAtomic } from "../../write/atomic.ts";
import { createFolderOf } from "../../write/folder.ts";

export interface UpdateOptions {
  readonly mode: UpdateMode;
  /** Say what would be written, and write nothing. */
  readonly dryRun: boolean;
}

/** A text for an expected file, and what is new in it. */
export interface Draft {
  readonly text: string;
  readonly created: boolean;
  readonly changes: readonly Change[];
}

/** An expected file for an article that has none; null when nothing was found in it. */
export function freshDraft(record: ArticleFacts): Draft | null {
  const changes = freshChanges(record);
  return changes.length === 0 ? null : { text: freshText(freshExpectations(record)), created: true, changes };
}

/** An expected file with what an update puts into it; null when it stays as it is. */
export function updatedDraft(
  source: JsonSource,
  expected: ExpectedFacts,
  record: ArticleFacts,
  comparison: Comparison,
  mode: UpdateMode,
): Draft | null {
  const changes = isVacuous(expected) ? freshChanges(record) : changesFor(comparison, mode);
  return changes.length === 0 ? null : { text: changedText(source, changes), created: false, changes };
}

export async function writeDraft(path: string, draft: Draft, dryRun: boolean): Promise<FileUpdate> {
  if (!dryRun) {
    await createFolderOf(path);
    await writeAtomic(path, draft.text);
  }
  return { path, created: draft.created, changes: draft.changes, written: !dryRun };
}
