import fc from "fast-check";
import { expect, test } from "vitest";
import PHRASES from "#boilerplate-phrases";
import { blockOf, NO_HOLES } from "../../src/document/block.ts";
import { isBoilerplate } from "../../src/document/boilerplate.ts";
import { isCaption, isPictureCredit } from "../../src/document/caption.ts";
import { isPhrase, opensWith } from "../../src/document/phrases.ts";
import { ALL_SIGNS, NO_SIGNS, Sign } from "../../src/document/sign.ts";
import { SignReader } from "../../src/document/signs.ts";
import { Wording } from "../../src/document/wording.ts";

const phrases = [...PHRASES.values()].flat().map(({ text }) => text);

const signsOf = (line: string): number =>
  new SignReader(line).read(blockOf(0, line.length, true, NO_HOLES, null));

test.each([
  "The mayor said there was no other way, since engineers had found cracks in three of the seven arches.",
  "“We have no choice,” she said.",
  "In 2022, Jane Roe (who voted against) spoke for 12 minutes.",
  "A reader wrote: the bridge has to be repaired.",
])("an ordinary paragraph has no sign of anything else: %s", (line) => {
  expect(signsOf(line)).toBe(NO_SIGNS);
});

const PARTS =
  "Follow|Jane Roe|on|Twitter|@jroe|j.roe@example.org|--|- |+47 555 0100|©|Copyright|2022|All rights reserved|12|3.5k|comments|min|read|Home|News|Sport|||·|/|>|Photo|photo|Photo:|Image: Jane Roe.|(Reuters)|(AP Photo/Jane Roe)|Reuters|REUTERS/Jane Roe|Picture by|Reporting by|(Editing by|Additional reporting by|here|below|Read|Watch the speech|contributed to this report|contributed reporting|newsletter|sign up|uses cookies|.|,|:|!|?|…|(|)|“|”|’|'|•|→|  |\u00a0|İ|\u212aeep|é|😀|北京|The bridge is closed".split(
    "|",
  );

const line = fc
  .array(
    fc.tuple(fc.constantFrom(...phrases, ...PARTS, ...PARTS, ...PARTS), fc.constantFrom(" ", " ", "", ", ")),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((parts) => parts.map(([part, gap]) => part + gap).join(""))
  .chain((written) =>
    fc.constantFrom(
      written,
      written.toUpperCase(),
      written.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    ),
  )
  .filter((written) => written.length <= 400);

/** What a line is by its own words, each question asked where the signs allow it. */
function answers(wording: Wording, signs: number): object {
  const may = (sign: number): boolean => (signs & sign) !== 0;
  return {
    boilerplate: isBoilerplate(wording, signs),
    caption: isCaption(wording, signs),
    credit: isPictureCredit(wording, signs),
    list: may(Sign.List) && isPhrase(wording, Sign.List),
    call: may(Sign.Call) && isPhrase(wording, Sign.Call),
    bio: may(Sign.Bio) && isPhrase(wording, Sign.Bio),
    teaser: may(Sign.Teaser) && opensWith(wording, Sign.Teaser, 12),
  };
}

test("signs rule out nothing that a line is", () => {
  fc.assert(
    fc.property(line, (written) => {
      const wording = new Wording(written);
      expect(answers(wording, signsOf(written))).toEqual(answers(wording, ALL_SIGNS));
    }),
    { numRuns: 5000 },
  );
});

test("each phrase stands in its list as a block is compared with it, and once", () => {
  for (const text of phrases) expect(new Wording(text).plain).toBe(text.replace(/:$/, ""));
  expect(new Set(phrases).size).toBe(phrases.length);
});
