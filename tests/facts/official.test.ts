import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../../src/document/document.ts";
import { unmark } from "../../src/engine/corpus.ts";
import type { TokenSpan } from "../../src/engine/rule.ts";
import { findNames } from "../../src/facts/entity/index.ts";
import { type ExpectedOfficial, OFFICIALS } from "../../src/facts/official/corpus.ts";
import { findOfficials } from "../../src/facts/official/index.ts";
import { testCorpus } from "../corpus.ts";
import { documentOf } from "../language/tagged.ts";

interface Found extends ExpectedOfficial {
  readonly text: string;
  readonly rule: string;
}

/** The officials of a text with their parts as words. */
function officialsIn(text: string): Found[] {
  const document = documentOf(text);
  const words = (part: TokenSpan | null): string | undefined =>
    part ? textOf(document, part.first, part.last) : undefined;
  return findOfficials(document, findNames(document, [])).map((draft) => ({
    name: words(draft.name) ?? "",
    title: draft.titleName ?? words(draft.title) ?? "",
    organization: words(draft.organization) ?? null,
    unit: words(draft.unit),
    country: draft.country ?? undefined,
    former: draft.former || undefined,
    text: words(draft.phrase) ?? "",
    rule: draft.rule,
  }));
}

testCorpus(OFFICIALS, {
  finds(marked, expected, rule) {
    const { text, spans } = unmark(marked);
    expect(officialsIn(text)).toContainEqual(
      expect.objectContaining({ ...expected, text: text.slice(...spans[0]), rule }),
    );
  },
  ignores: (text) => expect(officialsIn(text)).toEqual([]),
  least: { finds: 70, ignores: 40 },
});

/** Pieces of titles, names and punctuation in any order. */
const hostile = fc
  .array(
    fc.constantFrom(
      "President ",
      "the head of ",
      "the company's ",
      "its ",
      "Anna Cole",
      "Jones",
      ", ",
      " and ",
      " of ",
      "(",
      ") ",
      "’s ",
      "former ",
      "Intel ",
      "who heads ",
      " was appointed ",
      "led by ",
      ". ",
      "\n\n",
      "“",
      "\ud800",
      "__proto__ ",
      "constructor ",
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("findOfficials on any text", () => {
  it("keeps every part inside its phrase's sentence or before it, and names in order", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ maxLength: 200 })), (text) => {
        const document = documentOf(text);
        const found = findOfficials(document, findNames(document, []));
        for (const { name, title, organization, unit, phrase } of found) {
          for (const part of [name, title, organization, unit])
            if (part) expect(part.first).toBeLessThan(part.last);
          expect(phrase.first).toBeLessThanOrEqual(name.first);
          expect(phrase.last).toBeGreaterThanOrEqual(name.last);
        }
        const places = found.map(({ name }) => name.first);
        expect(found).toEqual(findOfficials(document, findNames(document, [])));
        expect(places.every((place) => place >= 0 && place < document.tokens.count)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
