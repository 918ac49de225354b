import { describe, expect, test } from "vitest";
import { compare } from "../../src/check/compare.ts";
import type { ExpectedFacts, PartialFact } from "../../src/check/expected-schema.ts";
import { grouped } from "../../src/check/group.ts";
import { extract } from "../../src/extract.ts";
import { articleFromText } from "../../src/read/from-text.ts";

const comparison = (text: string, expected: ExpectedFacts) =>
  compare(text, extract(articleFromText(text)), expected);

const FINES = "The board of Harrow paid a fine of $2 million. The board of Marl paid a fine of $3 million.";

describe("a fact in the place of an expected one", () => {
  test("is the one that is most like it, and stands there once", () => {
    const amounts = [
      { text: "$3 million", value: 4_000_000 },
      { text: "$2 million", value: 5_000_000 },
      { text: "$2 million", value: 6_000_000 },
    ];
    const { failures } = comparison(FINES, { expect: { amounts } });
    expect(failures.map(({ reason, fact }) => [reason, fact && "value" in fact && fact.value])).toEqual([
      ["changed", 3_000_000],
      ["changed", 2_000_000],
      ["missing", null],
    ]);
  });

  test("is none that another expectation is met by", () => {
    const amounts: PartialFact[] = [{ text: "$2 million" }, { text: "$2 million", value: 5 }];
    expect(comparison("A fine of $2 million was paid.", { expect: { amounts } }).failures).toMatchObject([
      { reason: "missing", path: ["expect", "amounts", 1] },
    ]);
  });

  test("is no other claim of the same speaker", () => {
    const text = 'Maria Lopez said taxes would fall. "We will build," Maria Lopez said.';
    const claims = [
      {
        speaker: "Maria Lopez",
        cue: "said",
        content: "that the harbour would be closed next year",
        act: "statement",
      },
    ];
    expect(comparison(text, { expect: { claims } }).failures).toMatchObject([{ reason: "missing" }]);
  });

  test("is found among hundreds", () => {
    const text = Array.from({ length: 300 }, (_, i) => `The board paid a fine of $${i + 2} million.`).join(
      " ",
    );
    const amounts = [{ kind: "money", text: "$217 million", value: 1 }];
    const { failures } = comparison(text, { expect: { amounts } });
    expect(failures).toMatchObject([{ reason: "changed", fact: { text: "$217 million" } }]);
  });

  test("is not told as unexpected too", () => {
    const { failures, met } = comparison(FINES, {
      expect: { amounts: [{ text: "$2 million", value: 5 }] },
      complete: ["amounts"],
    });
    expect(failures.map(({ reason }) => reason)).toEqual(["changed", "unexpected"]);
    expect(met).toEqual([]);
  });
});

describe("failures are told as one", () => {
  test("where one change explains each, and apart where there is more to tell", () => {
    const amounts = [
      { text: "$2 million", currency: "EUR" },
      { text: "$3 million", currency: "EUR" },
    ];
    const [one, ...none] = grouped(comparison(FINES, { expect: { amounts } }).failures);
    expect(one.failures).toHaveLength(2);
    expect(one.cause).toMatchObject({ expected: "EUR", actual: "USD" });
    expect(none).toEqual([]);
    const both = [amounts[0], { ...amounts[1], of: "loan" }];
    expect(grouped(comparison(FINES, { expect: { amounts: both } }).failures)).toHaveLength(2);
  });

  test("where one forbidden fact is found often, each kind's extras by themselves", () => {
    const { failures } = comparison(`${FINES} Talks were held in Geneva.`, {
      forbid: { amounts: [{ kind: "money" }] },
      complete: ["amounts", "entities"],
    });
    expect(grouped(failures).map((group) => [group.failures[0].reason, group.failures[0].kind])).toEqual([
      ["unexpected", "entities"],
      ["forbidden", "amounts"],
      ["unexpected", "amounts"],
    ]);
  });
});
