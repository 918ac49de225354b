/** `lists/boilerplate.txt`, compiled when the package is built: see `src/build/compile-boilerplate.ts`. */
declare module "#boilerplate-phrases" {
  import type { Phrase } from "./phrase.ts";

  /** The phrases by their first word in letters: "h" of "(h/t". */
  const phrases: ReadonlyMap<string, readonly Phrase[]>;
  export default phrases;
}
