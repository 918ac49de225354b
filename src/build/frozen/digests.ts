import { createHash } from "node:crypto";
import { extract } from "../../extract.ts";
import type { Group } from "./corpus.ts";

/** What a group's texts and their records come to: the first 16 hexadecimal digits of a sha256 each. */
export interface Digests {
  readonly texts: string;
  readonly records: string;
}

/** Extracts the facts of a group, hands each record over as one line of JSON, and digests them all. */
export function digestsOf(group: Group, tell: (line: string) => void = () => {}): Digests {
  const texts = createHash("sha256");
  const records = createHash("sha256");
  for (const article of group.articles()) {
    const line = JSON.stringify(extract(article));
    texts.update(article.digest);
    records.update(line);
    tell(line);
  }
  return { texts: texts.digest("hex").slice(0, 16), records: records.digest("hex").slice(0, 16) };
}

/** What is said of a group that is not as it was, or undefined. */
export function changeOf(was: Digests | undefined, is: Digests): string | undefined {
  if (was === undefined) return "is new";
  if (was.texts !== is.texts) return "has other texts";
  return was.records === is.records ? undefined : "gives other facts";
}
