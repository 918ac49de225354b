import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSpace } from "../../src/text/characters.ts";
import { documentOf } from "./tagged.ts";

const tokensOf = (text: string): string[] => {
  const { tokens } = documentOf(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

const sentencesOf = (text: string): string[] =>
  documentOf(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("tokenise", () => {
  it.each([
    ["They don't, can't, won't.", "They do n't , ca n't , wo n't ."],
    ["It's Norway’s; we'll see.", "It 's Norway ’s ; we 'll see ."],
    ["a 5-10% rise to $1.2bn", "a 5 - 10 % rise to $ 1.2bn"],
    ["the mid-1990s and COVID-19", "the mid-1990s and COVID-19"],
    ["AT&T, R&D and E.ON", "AT&T , R&D and E.ON"],
    ["the U.S. and J. K. Berg, Ph.D., spoke", "the U.S. and J. K. Berg , Ph.D. , spoke"],
    ["Sen. Lee (D-Pa.) and Rep. Ray (R-N.J.)", "Sen. Lee ( D-Pa. ) and Rep. Ray ( R-N.J. )"],
    ["ended.The next", "ended . The next"],
    ["Answer: No. Plan No. 5 won.", "Answer : No . Plan No. 5 won ."],
    ["see https://a.example/b?c=d, www.e.example.", "see https://a.example/b?c=d , www.e.example ."],
    [
      "He sent it to first.last@mail.example, she said.",
      "He sent it to first.last@mail.example , she said .",
    ],
    ["@some_user said #OneTag and #5", "@some_user said #OneTag and # 5"],
    ["at 5 p.m. or 10:30", "at 5 p.m. or 10 : 30"],
    ["1,000,000 and 1,5", "1,000,000 and 1 , 5"],
    ["wait... and – then—go", "wait ... and – then — go"],
  ])("%s", (text, tokens) => {
    expect(tokensOf(text).join(" ")).toBe(tokens);
  });
});

describe("splitSentences", () => {
  it.each([
    ["He met Mr. Berg in Washington, D.C. The next day he left.", 2],
    ["The U.S. Senate voted. It passed in the U.S. Then they left.", 3],
    ["At 5 p.m. the court closed. At 6 p.m. Berg spoke.", 2],
    ["The vote is on Jan. 5. It is in No. 10 Elm St. in St. Johns.", 2],
    ["That is the end.The next one starts.", 2],
    ["“I am done. I quit,” he said. “Really?” she asked.", 3],
    ["“It is over.” The crowd left.", 2],
    ["Prices rose 4.2 percent to $3.50. More is to come.", 2],
    ["Acme Inc. Chief Ann Berg spoke. She left.", 2],
    ["He waited... and waited. Then he left.", 2],
    ["(He left.) She stayed.", 2],
    ["Sen. Lee (D-Pa.) said no. Rep. Ray agreed.", 2],
  ])("%s", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

/** News-like text with what breaks tokenisers: lone surrogates, marks, clitics, marks in runs. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(
        " ",
        "\n",
        ". ",
        "’s",
        "n't",
        "U.S.",
        "“",
        "”",
        "'",
        "-",
        "\ud800",
        "\udfff",
        "said",
        "The",
        "1,000",
        "@a",
        "#",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("any string", () => {
  it("keeps tokens in order, apart and over every character that is no space", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tokens, paragraphs } = documentOf(text);
        const covered = new Uint8Array(text.length);
        let before = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(before);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]);
          before = tokens.end[i];
          covered.fill(1, tokens.start[i], tokens.end[i]);
        }
        for (const { start, end } of paragraphs)
          for (let at = start; at < end; at++)
            expect(covered[at] === 1 || isSpace(text.charCodeAt(at))).toBe(true);
      }),
    );
  });

  it("parts all tokens into sentences and phrases that do not overlap", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tokens, sentences, phrases } = documentOf(text);
        let next = 0;
        for (const { first, last } of sentences) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          next = last;
        }
        expect(next).toBe(tokens.count);
        for (let i = 0; i < tokens.count; i++) expect(phrases.noun[i] < 0 || phrases.verb[i] < 0).toBe(true);
        phrases.nounHead.forEach((head, i) => {
          expect(head).toBeGreaterThanOrEqual(phrases.nounFirst[i]);
          expect(head).toBeLessThan(phrases.nounLast[i]);
        });
      }),
    );
  });
});
