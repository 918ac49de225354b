import { describe, expect, test } from "vitest";
import { crossValidate } from "../../src/build/calibrate/evaluate.ts";
import { calibrationOf, predicted } from "../../src/build/calibrate/fit.ts";
import { judgeAmounts } from "../../src/build/calibrate/judges/amounts.ts";
import { judgeClaims } from "../../src/build/calibrate/judges/claims.ts";
import { judgeDates } from "../../src/build/calibrate/judges/dates.ts";
import { judgeEntities } from "../../src/build/calibrate/judges/entities.ts";
import { judgeOfficials } from "../../src/build/calibrate/judges/officials.ts";
import type { Sample } from "../../src/build/calibrate/sample.ts";
import { confidenceOf } from "../../src/confidence/scale.ts";
import { extract } from "../../src/extract.ts";
import { articleFromText } from "../../src/read/from-text.ts";

/** Facts of two rules, of which so many in ten are right, over forty articles. */
const samples = (shares: Readonly<Record<string, number>>): Sample[] =>
  Array.from({ length: 40 }, (_, article) =>
    Object.entries(shares).flatMap(([rule, tenths]) =>
      Array.from({ length: 10 }, (_, place) => ({
        article: `article ${article}`,
        sort: { rule },
        right: (place + article) % 10 < tenths ? 1 : 0,
      })),
    ),
  ).flat();

describe("the fit", () => {
  test("says the share that was right", () => {
    const calibration = calibrationOf(samples({ "x/often": 9, "x/seldom": 2 }));
    expect(calibration).toMatchObject({ facts: 800, right: 440 });
    expect(confidenceOf(calibration, { rule: "x/often" })).toBeCloseTo(0.9, 1);
    expect(confidenceOf(calibration, { rule: "x/seldom" })).toBeCloseTo(0.2, 1);
  });

  test("draws what was seldom seen to the share of all", () => {
    const few = samples({ "x/often": 9 }).slice(0, 12);
    const rare = few.map((sample) => ({ ...sample, sort: { rule: "x/rare" }, right: 0 }));
    const calibration = calibrationOf([...samples({ "x/often": 9 }), ...rare]);
    expect(confidenceOf(calibration, { rule: "x/rare" })).toBeGreaterThan(0);
    expect(calibration.features.rule["x/rare"].slice(0, 2)).toEqual([12, 0]);
  });

  test("does not hang on the order of the samples", () => {
    const all = samples({ "x/often": 9, "x/seldom": 2 });
    expect(calibrationOf(all.toReversed())).toEqual(calibrationOf(all));
  });

  test("lent facts fill in, and leave the counts alone", () => {
    const lent = samples({ "x/lent": 8 }).map((sample) => ({ ...sample, lentBy: "other" }));
    const calibration = calibrationOf([...samples({ "x/often": 9 }), ...lent]);
    expect(calibration.facts).toBe(400);
    expect(calibration.features.rule["x/lent"].slice(0, 2)).toEqual([0, 0]);
    expect(Object.keys(calibration.features)).toEqual(["rule"]);
  });
});

test("cross-validation never learns from the article it tells of", () => {
  // Each article has a rule of its own: seen alone it would be known by heart.
  const alone = Array.from({ length: 400 }, (_, place) => ({
    article: `article ${place % 40}`,
    sort: { rule: `x/${place % 40}` },
    right: place % 2,
  }));
  expect(predicted(calibrationOf(alone), alone).some(({ confidence }) => confidence > 0.8)).toBe(true);
  const { bins } = crossValidate(alone);
  expect(bins.flatMap(({ facts }, place) => (facts > 0 ? [place] : []))).not.toContain(9);
});

const record = (text: string) => extract(articleFromText(text, { date: "2024-05-14" }));
const span = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const pair = (text: string, words: string): [number, number] => {
  const { start, end } = span(text, words);
  return [start, end];
};

describe("the judges", () => {
  const text = "Lena Ford said that the quay would close on Friday at a cost of $2 million.";
  const content = pair(text, "the quay would close on Friday at a cost of $2 million");

  test.each([
    ["Ford", {}, [1]],
    ["Omar Nadir", {}, [0]],
    ["Lena Ford", { optional: true }, [undefined]],
  ])("a claim whose annotated speaker is %s (%o)", (speaker, more, judgement) => {
    const claims = [{ speaker, contentSpans: [content], ...more }];
    expect(judgeClaims(record(text), { id: "a", text, claims })).toEqual(judgement);
  });

  test("a claim where only the speaker's place is told, and one that nobody annotated", () => {
    const attributions = [{ source: [pair(text, "Lena Ford")], content: [content] }];
    expect(judgeClaims(record(text), { id: "a", text, attributions })).toEqual([1]);
    expect(judgeClaims(record(text), { id: "a", text, attributions: [] })).toEqual([0]);
  });

  test("names by span and type; types that nobody annotated are not judged", () => {
    const entities = [{ ...span(text, "Lena Ford"), type: "person" }];
    expect(judgeEntities(record(text), { id: "a", text, entities })).toEqual([1]);
    const places = [{ ...span(text, "quay"), type: "location" }];
    expect(judgeEntities(record(text), { id: "a", text, entities: places })).toEqual([undefined]);
  });

  test.each([
    [2_000_000, [1]],
    [3_000_000, [0]],
  ])("an amount annotated as %d", (value, judgement) => {
    const quantities = [{ ...span(text, "$2 million"), kind: "money", value, of: "cost" }];
    expect(judgeAmounts(record(text), { id: "a", text, quantities })).toEqual(judgement);
  });

  test.each([
    ["2024-05-17", [1]],
    ["2024-05-10", [0]],
  ])("a date annotated as %s", (value, judgement) => {
    const dates = [{ ...span(text, "Friday"), value }];
    expect(judgeDates(record(text), { id: "a", text, dates })).toEqual(judgement);
  });

  test("an official by person, title and the organization given", () => {
    const post = "Omar Nadir, the director of the Harbour Office, resigned.";
    const official = { person: span(post, "Omar Nadir"), title: span(post, "director") };
    const judge = (organization: string) =>
      judgeOfficials(record(post), {
        id: "a",
        text: post,
        officials: [{ ...official, organization: { text: organization } }],
      });
    expect(judge("Harbour Office")).toEqual([1]);
    expect(judge("Ministry of Ports")).toEqual([0]);
  });
});
