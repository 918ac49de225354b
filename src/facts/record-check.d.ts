/** The record's schema, compiled when the package is built: see `src/build/compile-record-check.ts`. */
declare module "#record-check" {
  /** Where a value is not as the schema of an article's facts says, as in "/claims/3/cue: type"; undefined where it is. */
  export function faultIn(value: unknown): string | undefined;
  /** Whether a value has the shape of an article's facts. */
  export default function isArticleFacts(value: unknown): boolean;
}
