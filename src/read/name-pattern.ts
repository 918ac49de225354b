/** Any number of characters, any one, or one that a test allows. */
type Step = "any" | ((character: string) => boolean);

/** Does a name match one part of a pattern (`*`, `?`, `[a-z]`, `[!a]`)? Never takes longer than both lengths multiplied. */
export function nameTest(part: string): (name: string) => boolean {
  const steps = stepsOf(part);
  return (name) => matches(steps, [...name]);
}

/** On a mismatch the last star takes one more character; earlier stars never have to be asked again. */
function matches(steps: readonly Step[], name: readonly string[]): boolean {
  let step = 0;
  let at = 0;
  let star = -1;
  let taken = 0;
  while (at < name.length) {
    const wanted = steps[step];
    if (wanted === "any") {
      star = step++;
      taken = at;
    } else if (wanted?.(name[at])) {
      step++;
      at++;
    } else if (star >= 0) {
      step = star + 1;
      at = ++taken;
    } else return false;
  }
  return steps.slice(step).every((left) => left === "any");
}

function stepsOf(part: string): Step[] {
  const steps: Step[] = [];
  for (const [found] of part.matchAll(/\*+|\[!?\]?[^\]]*\]|./gsu)) steps.push(stepOf(found));
  return steps;
}

function stepOf(found: string): Step {
  if (found[0] === "*") return "any";
  if (found === "?") return () => true;
  if (found[0] === "[" && found.length > 2) return classTest(found.slice(1, -1));
  return (character) => character === found;
}

/** `a-z`, `!a-z`, `abc`: a range is by code points. */
function classTest(content: string): (character: string) => boolean {
  const isNegated = content.startsWith("!") && content.length > 1;
  const ranges = [...content.slice(isNegated ? 1 : 0).matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, one]) => [from ?? one, to ?? one] as const,
  );
  const point = (character: string): number => character.codePointAt(0) ?? 0;
  return (character) =>
    ranges.some(([from, to]) => point(from) <= point(character) && point(character) <= point(to)) !==
    isNegated;
}
