/** The record's schema, compiled when the package is built: see `src/build/compile-record-check.ts`. */
declare module "#record-check" {
  interface RecordCheck {
    /** Whether a value has the shape of an article's facts. */
    (value: unknown): boolean;
    /** What was wrong with the value checked last. */
    readonly errors: readonly { readonly instancePath: string; readonly keyword: string }[] | null;
  }
  const isArticleFacts: RecordCheck;
  export default isArticleFacts;
}
