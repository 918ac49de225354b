import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../src/document/segment.ts";
import type { TokenSpan } from "../../src/engine/rule.ts";
import { CLAIM_CORPUS } from "../../src/facts/claim/corpus.ts";
import { findClaims } from "../../src/facts/claim/index.ts";
import type { ViaDraft } from "../../src/facts/drafts.ts";
import { articleOf } from "../article.ts";
import { testCorpus } from "../corpus.ts";

type Part = "speaker" | "cue" | "content";
const OPENS = new Map<string, Part>([
  ["{", "speaker"],
  ["<", "cue"],
  ["[", "content"],
]);
const CLOSES = new Map<string, Part>([
  ["}", "speaker"],
  [">", "cue"],
  ["]", "content"],
]);

/** The text without its marks, and the spans of the parts. */
function unmarkClaim(marked: string): { text: string } & Record<Part, [number, number][]> {
  const parts: Record<Part, [number, number][]> = { speaker: [], cue: [], content: [] };
  const open = new Map<Part, number>();
  let text = "";
  for (const character of marked) {
    const opens = OPENS.get(character);
    const closes = CLOSES.get(character);
    if (opens) open.set(opens, text.length);
    else if (closes) parts[closes].push([open.get(closes) ?? 0, text.length]);
    else text += character === "¶" ? "\n\n" : character;
  }
  return { text, ...parts };
}

/** The claims of a text, their parts as offsets. */
function claimsIn(text: string) {
  const document = segment(articleOf(text));
  const spanOf = ({ first, last }: TokenSpan): [number, number] => [
    document.tokens.start[first],
    document.tokens.end[last - 1],
  ];
  const partsOf = ({ speaker, cue }: ViaDraft) => ({
    speaker: speaker ? [spanOf(speaker)] : [],
    cue: [spanOf(cue)],
  });
  return findClaims(document).map((claim) => ({
    ...claim,
    ...partsOf(claim),
    content: claim.content.map(spanOf),
    via: claim.via.map(partsOf),
  }));
}

testCorpus(CLAIM_CORPUS, {
  finds(marked, expected, rule) {
    const { text, ...parts } = unmarkClaim(marked);
    expect(claimsIn(text)).toContainEqual(expect.objectContaining({ rule, ...parts, ...expected }));
  },
  ignores: (text) => expect(claimsIn(text)).toEqual([]),
  least: { finds: 150, ignores: 80 },
});

test("a quotation that a claim has is not given to it again", () => {
  const [claim, ...rest] = claimsIn("told :\n… ``$n g£");
  expect(claim.content).toEqual([[7, 16]]);
  expect(rest).toEqual([]);
});

test.each([
  '"" said Tom Berg.',
  "“...” she said.",
  "“—,” said Ana Ruiz.",
  'He said: "',
  "said the keeper,\n“.",
])("marks without a word are nobody's claim: %s", (text) => expect(claimsIn(text)).toEqual([]));

test.each([
  "It rained, said the “Harbour",
  "said,announce The “0",
  "It rained, wrote the authors of the “Open",
])("a speaker ends with the text: %s", (text) => {
  const [{ speaker }] = claimsIn(text);
  expect(speaker[0][1]).toBeLessThanOrEqual(text.length);
});

test("an emoji is said, and so is what follows an empty quotation", () => {
  expect(claimsIn('"👍," said Tom Berg.')).toHaveLength(1);
  expect(claimsIn('"…" Tom Berg said. "We will all row home at dawn."')).toHaveLength(1);
});

test("a quotation on the line below its cue is taken whole", () => {
  const text = "said Tom Berg,\n“We will row home.”";
  const [{ content }] = claimsIn(text);
  expect(content.map((span) => text.slice(...span))).toEqual(["“We will row home.”"]);
});

describe("one claim of several", () => {
  test("a claim that a paper passed on names the paper beside its speaker", () => {
    const text = "The minister said the fee would rise, the Harbour Times reported.";
    const [claim] = claimsIn(text);
    expect(text.slice(...claim.content[0])).toBe("the fee would rise");
    expect(claim.via.map(({ cue }) => text.slice(...cue[0]))).toEqual(["reported"]);
  });

  test("reports that open the sentence only pass on what follows them", () => {
    const text = "According to two newspapers, the minister called the fee a mistake.";
    const claims = claimsIn(text);
    expect(claims).toHaveLength(1);
    expect(text.slice(...claims[0].cue[0])).toBe("called");
    expect(claims[0].via.map(({ cue }) => text.slice(...cue[0]))).toEqual(["According to"]);
  });

  test("content ends before the speaker's next verb, past or present", () => {
    const text = "The bank denies the charge and says that its books are clean.";
    const contents = claimsIn(text).map(({ content }) => text.slice(...content[0]));
    expect(contents).toEqual(["the charge", "that its books are clean"]);
  });

  test("a claim inside a claim names the outer one", () => {
    const claims = claimsIn("The mayor said that the board had told her the charges were false.");
    expect(claims.map(({ parent }) => parent)).toEqual([-1, 0]);
  });

  test("inside a claim only what is worth having alone is a claim", () => {
    for (const text of [
      "The mayor said that the board denied the charges.",
      "The mayor said that the miller hoped to sell the pier.",
      "The mayor said that the union is worried about the strike.",
    ])
      expect(claimsIn(text)).toHaveLength(1);
  });

  test("what somebody declines to say is no claim of its own", () => {
    for (const text of [
      "The clerk declined to say whether the ledger was lost.",
      "The owner refused to confirm that the mill was sold.",
      "The captain refused to comment.",
    ])
      expect(claimsIn(text)).toHaveLength(1);
  });

  test("hearsay inside what somebody says is no claim of its own", () => {
    expect(claimsIn("She said that the guard reportedly left.")).toHaveLength(1);
    expect(claimsIn("The guard reportedly left, she said.")).toHaveLength(1);
    const [hearsay] = claimsIn("The guard reportedly left.");
    expect(hearsay).toMatchObject({ speaker: [], certainty: "possible" });
  });

  test("negation and doubt are told apart from plain statements", () => {
    const [denied] = claimsIn("The minister did not say that the tunnel was safe.");
    expect(denied).toMatchObject({ negated: true, certainty: "certain" });
    const [guess] = claimsIn("The doctor believes that the fever will return.");
    expect(guess).toMatchObject({ negated: false, certainty: "probable" });
  });

  test("the kind of quotation follows the marks", () => {
    expect(claimsIn('"It is over," he said.')[0].quotation).toBe("direct");
    expect(claimsIn('He said that the tower was "an insult to the town".')[0].quotation).toBe("mixed");
    expect(claimsIn("He said that the tower was ugly.")[0].quotation).toBe("indirect");
  });
});

const WORDS =
  'Ana said that told he "yes," “no” , . : ; — ( ) according to who which as by and but was accused of seems ¶ put it not saying'.split(
    " ",
  );

describe("any text", () => {
  const holdsTogether = (text: string): void => {
    const claims = claimsIn(text);
    claims.forEach(({ speaker, cue, content, via, parent }, place) => {
      expect(content.length).toBeGreaterThan(0);
      for (const [start, end] of [...speaker, ...cue, ...content, ...via.flatMap((by) => by.cue)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(parent).toBeGreaterThanOrEqual(-1);
      expect(parent).toBeLessThan(claims.length);
      expect(parent).not.toBe(place);
    });
  };

  test("of any characters gives valid spans", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), holdsTogether));
  });

  test("of words that trigger rules gives valid spans", () => {
    const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 });
    fc.assert(
      fc.property(words, (list) => holdsTogether(list.join(" ").replaceAll("¶", "\n\n"))),
      { numRuns: 300 },
    );
  });
});
