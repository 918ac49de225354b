import isArticleFacts from "#record-check";
import type { ArticleFacts } from "../facts/record.ts";
import { A_STRING, check } from "../text/arguments.ts";
import { type Comparison, compare } from "./compare.ts";
import { type ExpectedFacts, expectedFacts } from "./expected-schema.ts";
import { schemaProblems } from "./schema-problems.ts";

/**
 * Compares the facts of an article with the expected ones.
 *
 * @throws TypeError where `record` is no record of `text`, or `expected` is not as the schema `expectedFacts` says.
 */
export function compareChecked(text: string, record: ArticleFacts, expected: ExpectedFacts): Comparison {
  check("compare: text", text, A_STRING);
  check("compare: record", record, { what: "the record that extract gives", holds: isArticleFacts });
  if (record.article.length !== text.length)
    throw new TypeError("compare: text must be the text that record was extracted from");
  const { error } = expectedFacts.safeParse(expected);
  if (error === undefined) return compare(text, record, expected);
  const place = ["expected", ...error.issues[0].path].join(".");
  const [{ message }] = schemaProblems(error.issues.slice(0, 1), { value: expected, placeOf: () => NOWHERE });
  throw new TypeError(`compare: ${place} is not as the schema expectedFacts says: ${message}`);
}

/** A value has no lines. */
const NOWHERE = { line: 1, column: 1 };
