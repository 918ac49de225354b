import { RE2JS, RE2JSSyntaxException } from "re2js";

const compiled = new Map<string, RE2JS>();

/** Is a match of the pattern in the text? Takes time linear in both, whatever the pattern. */
export function matchesPattern(source: string, text: string): boolean {
  let pattern = compiled.get(source);
  if (pattern === undefined) {
    pattern = compile(source);
    compiled.set(source, pattern);
  }
  return pattern.test(text);
}

const compile = (source: string): RE2JS => RE2JS.compile(RE2JS.translateRegExp(source));

/** Why a pattern cannot be used; undefined for one that can. */
export function patternProblem(source: string): string | undefined {
  try {
    compile(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const part = error.getPattern();
    const where = part === null || part === source ? "" : `, at ${part}`;
    return `${JSON.stringify(source)} is no pattern: ${reasonFor(error.getDescription())}${where}`;
  }
}

/** In words of our own, by the start of what the matcher complains of. */
const REASONS: readonly (readonly [string, string])[] = [
  ["missing closing )", "a ( is not closed"],
  ["unexpected )", "a ) closes nothing"],
  ["missing closing ]", "a [ is not closed"],
  ["missing argument to repetition", "nothing stands before what repeats it"],
  ["invalid nested repetition", "what repeats is repeated again"],
  ["invalid repeat count", "a count is out of order or above 1000"],
  ["expression too large", "it is too large"],
  ["expression nests too deeply", "it is nested too deeply"],
  ["trailing backslash", "a backslash ends it"],
  ["invalid named capture", "a group has no proper name"],
  ["duplicate", "two groups have one name"],
  ["invalid character class range", "a class of characters is none"],
  ["invalid or unsupported Perl syntax", "looking ahead or behind cannot be matched in linear time"],
  ["invalid escape", "no such escape; to refer back to a group cannot be matched in linear time"],
];

const reasonFor = (description: string): string =>
  REASONS.find(([start]) => description.startsWith(start))?.[1] ?? description;
