import type { ArticleFile } from "../../check/result.ts";
import type { Article } from "../../document/document.ts";
import { holdsMany } from "../../document/formats.ts";
import { EXPECTED_SUFFIX } from "../../read/companion.ts";
import { withoutEnding } from "../../read/format.ts";

/** The file an article was read from, with the line of a record; null for standard input and for text without one. */
export function fileOf({ source, format }: Pick<Article, "source" | "format">): ArticleFile | null {
  const [, path, line] = (holdsMany(format) && /^(.*):(\d+)$/s.exec(source ?? "")) || [null, source, null];
  if (path === null || path === "-") return null;
  return { path, line: line === null ? null : Number(line) };
}

/** `DIR/ID.expected.json`; null for an id that would lead out of the folder. */
export function expectedPathOf(article: Article, folder: string | null): string | null {
  const file = fileOf(article);
  if (folder === null && file !== null && file.line === null) return besides(file.path);
  if (!isName(article.id)) return null;
  return `${folder ?? folderOf(file?.path ?? "")}/${article.id}${EXPECTED_SUFFIX}`.replace("//", "/");
}

/** The expected file beside an article of its own file. */
export const besides = (path: string): string => withoutEnding(path) + EXPECTED_SUFFIX;

/** A name, or several with slashes between, none of them hidden, leading upwards or with controls for a terminal. */
const isName = (id: string): boolean =>
  !/[\\\p{Cc}]/u.test(id) && id.split("/").every((name) => name !== "" && !name.startsWith("."));

const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");
