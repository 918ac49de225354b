import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault } from "../../src/text/json-fault.ts";

/** The place is marked with ⟦. */
test.each([
  ['{"a": ⟦', "it ends here, before its last }"],
  ['{"a": [1, 2⟦', "it ends here, before its last ]"],
  ['{"a" ⟦"x"}', "a colon is missing before this"],
  ['{"a":1 ⟦"b":2}', "a comma is missing before this"],
  ["[1 ⟦2]", "a comma is missing before this"],
  ['[{"a":1 ⟦]', "a } is missing before this"],
  ['{"a":[1⟦}', "a ] is missing before this"],
  ['{"a":1,⟦}', "a comma stands before the end; take it away"],
  ["[1,⟦]", "a comma stands before the end; take it away"],
  ["{⟦a:1}", 'a name in "…" is wanted here'],
  ["{⟦'a':1}", 'a name in "…" is wanted here'],
  ['{"a":⟦}', "a value is wanted here"],
  ["[1,⟦,2]", "a value is wanted here"],
  ["⟦", "a value is wanted here"],
  ["⟦}", "a value is wanted here"],
  ['{"a":⟦NaN}', 'a text stands in "…"; without them there are only true, false, null'],
  ['{"a":⟦“x”}', 'a text stands in "…"; without them there are only true, false, null'],
  ['{"a":⟦01}', "this is no number as JSON writes it"],
  ['{"a":⟦1.}', "this is no number as JSON writes it"],
  ['{"a":⟦-}', "this is no number as JSON writes it"],
  ['{"a":⟦"x', "the text in quotation marks that begins here does not end"],
  ['{"a":"b⟦\nc"}', "a line break or control character stands in a text; write it as \\n or \\u…."],
  ['{"a":"C:⟦\\temp\\q"}', undefined],
  ['{"a":"C:⟦\\q"}', "a backslash before what needs none; write \\\\ for a backslash"],
  ['{"a":"⟦\\u12"}', "a backslash before what needs none; write \\\\ for a backslash"],
  ['{"a":1} ⟦{"b":2}', "something stands behind the end of the value"],
  ['{"a":⟦\u00a01}', "a value is wanted here"],
])("%s", (marked, says) => {
  const text = marked.replace("⟦", "");
  if (says !== undefined) expect(jsonFault(text)).toEqual({ offset: marked.indexOf("⟦"), says });
});

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("finds a fault exactly where the engine's own reader does not read it", () => {
  const check = (text: string): void => {
    const fault = jsonFault(text);
    expect(`${fault === undefined} ${text}`).toBe(`${parses(text)} ${text}`);
    if (fault === undefined) return;
    expect(fault.offset).toBeGreaterThanOrEqual(0);
    expect(fault.offset).toBeLessThanOrEqual(text.length);
  };

  test("in any values, and in them with a piece cut out, doubled or put in", () => {
    const pieces = fc.constantFrom(...'{ } [ ] , : " \\ 0 1 - . e + a é \n \t true'.split(" "));
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(3), pieces, (json, place, length, piece) => {
        const at = place % (json.length + 1);
        check(json);
        check(json.slice(0, at) + json.slice(at + length));
        check(json.slice(0, at) + piece + json.slice(at));
        check(json.slice(0, at));
      }),
      { numRuns: 500 },
    );
  });

  test("in pieces of JSON in any order", () => {
    const piece = fc.constantFrom(...'{ } [ ] , : "a" "b 1 -2.5e3 01 true nul \\u0041 "\\n" ␠'.split(" "));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (parts) => check(parts.join("").replaceAll("␠", " "))),
      { numRuns: 2000 },
    );
  });

  test("however deep", () => {
    check("[".repeat(200_000));
    expect(jsonFault(`${"[".repeat(50_000)}1${"]".repeat(50_000)}`)).toBeUndefined();
  });
});
