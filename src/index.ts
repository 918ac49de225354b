/**
 * The library: what the command line does, for programs. Every function throws a TypeError that says what it wants
 * where an argument is something else.
 *
 * @example
 * const record = extract(articleFromText("Ana Ruiz, the board's head, said fees would rise 5%.", { date: "2022-08-19" }));
 */

export type { Comparison } from "./check/compare.ts";
export { compareChecked as compare } from "./check/compare-checked.ts";
export { type ExpectedFacts, expectedFacts } from "./check/expected-schema.ts";
export type { Expectation, Failure } from "./check/failure.ts";
export type { Article, Warning } from "./document/document.ts";
export { extract } from "./extract.ts";
export type { Amount } from "./facts/amount/schema.ts";
export type { Claim } from "./facts/claim/schema.ts";
export type { DateFact } from "./facts/date/schema.ts";
export type { Entity, Mention } from "./facts/entity/schema.ts";
export { KINDS, type Kind } from "./facts/kinds.ts";
export type { Official } from "./facts/official/schema.ts";
export {
  type ArticleError,
  type ArticleFacts,
  articleError,
  articleFacts,
} from "./facts/record.ts";
export { verify } from "./facts/verify.ts";
export { articleFromText, type TextOptions } from "./read/from-text.ts";
export { type ReadOptions, readArticles } from "./read/read.ts";
export { isReadError, type ReadError } from "./read/read-error.ts";
export { inputRecordSchema } from "./read/schema.ts";
