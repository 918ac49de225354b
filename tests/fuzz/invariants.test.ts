import { expect, test } from "vitest";
import { faultsOf, REFUSED } from "../../src/build/fuzz/examine.ts";
import { INVARIANTS } from "../../src/build/fuzz/invariants/index.ts";
import { extract } from "../../src/extract.ts";
import type { ArticleFacts } from "../../src/facts/record.ts";
import { articleOf } from "../article.ts";

const TEXT =
  "Mayor Ana Ortiz of Lima said the Harbor Bank said gains were of 3% to 5% by May 2021. The bank paid $5 million on Friday, Ortiz said. “Late,” she added.";
const RECORD = extract(articleOf(TEXT, { date: "2022-08-19" }));

type Change = (record: ArticleFacts) => unknown;

/** Says of a fact that it stands elsewhere. */
function move(fact: { text: string; start: number; end: number }, start: number, end: number): void {
  Object.assign(fact, { text: TEXT.slice(start, end), start, end });
}

/** For every invariant, changes that break it; those that `verify` must see too come first. */
const BREAKS: Readonly<
  Record<string, { readonly refused?: readonly Change[]; readonly others?: readonly Change[] }>
> = {
  "a record is the same after JSON": { refused: [(r) => (r.amounts[1].value = -0)] },
  "the length is the text's": { refused: [(r) => r.article.length++] },
  "zones stand in order, apart, inside the text, and none is empty": {
    refused: [
      (r) => (r.article.zones[0].end = TEXT.length + 1),
      (r) => r.article.zones.push(r.article.zones[0]),
      (r) => (r.article.zones[0].end = 0),
    ],
  },
  "the anchor is a day where it was found, none where it was not": {
    others: [(r) => (r.article.anchor.from = "none"), (r) => (r.article.anchor.date = "2022-02-30")],
  },
  "the day of publication is a day of the calendar": {
    others: [(r) => (r.article.published = "2022-02-30")],
  },
  "authors have names, each once": {
    others: [(r) => (r.article.authors = [" "]), (r) => (r.article.authors = ["A", "A"])],
  },
  "a missing anchor is told, once, and no other is": {
    others: [(r) => r.warnings.push({ code: "no-anchor-date", message: "" })],
  },
  "ids count up from 1": {
    refused: [(r) => (r.amounts[1].id = "amount-3"), (r) => (r.claims[0].id = "claim-2")],
  },
  "facts of a kind stand in order of where they begin": {
    refused: [(r) => swap(r.dates, 0, 1), (r) => swap(r.claims, 0, 2), (r) => swap(r.entities, 0, 2)],
  },
  "every id that is named is a fact's": {
    refused: [
      (r) => (r.claims[0].speakerId = "entity-99"),
      (r) => r.claims[0].dates.push("date-9"),
      (r) => (r.officials[0].personId = "entity-99"),
      (r) => (r.claims[0].within = "claim-9"),
      (r) => (r.amounts[0].previous = "amount-9"),
    ],
  },
  "no fact is there twice": {
    others: [(r) => r.claims.push({ ...r.claims.at(-1)!, id: `claim-${r.claims.length + 1}` })],
  },
  "only people have an age, and none beyond all people's": {
    others: [(r) => (r.entities[0].age = 126)],
  },
  "the text of a fact is what stands at its span": {
    refused: [(r) => (r.dates[0].text = "May 2022"), (r) => (r.entities[0].mentions[0].text = "Ana Orttz")],
  },
  "spans lie inside the text and none is empty": {
    refused: [
      (r) => (r.officials[0].spans.unit = [[17, 16]]),
      (r) => (r.claims[0].spans.cue = [[24, 24]]),
      (r) => (r.officials[0].spans.unit = [[5, 9999]]),
    ],
  },
  "no span begins or ends in white space": {
    refused: [(r) => move(r.amounts[1], 100, 111), (r) => move(r.entities[1].mentions[0], 18, 23)],
  },
  "no span cuts a character in two": { others: [] },
  "the places of a part stand in order and apart": {
    refused: [
      (r) => r.officials[0].spans.name.push([6, 15]),
      (r) => r.claims[2].spans.content.push([90, 95]),
    ],
  },
  "facts begin and end in title, dateline, body or a caption": {
    others: [(r) => (r.article.zones[0].zone = "byline")],
  },
  "every fact names a rule that is described": { others: [(r) => (r.amounts[0].rule = "amount/guess")] },
  "no two amounts, dates or mentions stand at the same place": {
    refused: [
      (r) => r.entities[2].mentions.unshift({ ...r.entities[0].mentions[0] }),
      (r) => r.amounts.push({ ...r.amounts[1], id: "amount-3" }),
    ],
  },
  "the mentions of an entity stand in order and apart": {
    refused: [(r) => r.entities[0].mentions.reverse()],
  },
  "mentions hold one another or stand apart": { others: [(r) => move(r.entities[1].mentions[0], 10, 18)] },
  "an entity has a name without white space around it": {
    refused: [(r) => (r.entities[1].name = "Lima "), (r) => (r.entities[0].aliases = [""])],
  },
  "no alias is the name, and each is there once": {
    refused: [(r) => (r.entities[1].aliases = ["Lima"]), (r) => (r.entities[1].aliases = ["X", "X"])],
  },
  "every entity is mentioned by name somewhere": {
    others: [(r) => (r.entities[1].mentions[0].form = "pronoun")],
  },
  "the name of an entity is a wording of the text, but for its case": {
    others: [(r) => (r.entities[1].name = "Lyma")],
  },
  "the person of an official is a person, the organization can employ one": {
    refused: [
      (r) => (r.officials[0].organizationId = "entity-1"),
      (r) => (r.officials[0].personId = "entity-2"),
    ],
  },
  "nobody is their own employer": { refused: [(r) => (r.officials[0].organizationId = "entity-1")] },
  "no part of an official is empty or has white space around it": {
    others: [(r) => (r.officials[0].organization = ""), (r) => (r.officials[0].title = "Mayor ")],
  },
  "a part of an official that is there has a place, one that is not has none": {
    others: [(r) => (r.officials[0].unit = "office"), (r) => (r.officials[0].title = null)],
  },
  "an official's phrase holds a name of the person": {
    others: [(r) => (r.officials[0].spans.name = [[122, 127]])],
  },
  "an official with an entity bears its name": {
    refused: [(r) => (r.officials[0].name = "Ortiz"), (r) => (r.officials[0].organization = "Lyma")],
  },
  "a person, a title and an organization are one official": {
    others: [(r) => r.officials.push({ ...r.officials[0], id: "official-2" })],
  },
  "an amount has a value or both bounds, and not both": {
    refused: [
      (r) => (r.amounts[1].value = null),
      (r) => (r.amounts[0].value = 4),
      (r) => (r.amounts[0].low = null),
      (r) => (r.amounts[1].high = 4),
    ],
  },
  "a range runs from less to more": {
    refused: [(r) => (r.amounts[0].low = 5), (r) => (r.amounts[0].low = 6)],
  },
  "numbers are finite, exact to the unit, and none is minus nought": {
    refused: [
      (r) => (r.amounts[1].value = 2 ** 54),
      (r) => (r.amounts[1].value = -0),
      (r) => (r.amounts[0].low = -1e17),
    ],
  },
  "money alone has a currency": { refused: [(r) => (r.amounts[0].currency = "USD")] },
  "a measure has a unit": { others: [(r) => (r.amounts[0].kind = "measure")] },
  "a unit, what a rate is per and what an amount is of have no white space around them": {
    others: [(r) => (r.amounts[0].of = " growth"), (r) => (r.amounts[0].unit = "")],
  },
  "an old amount is another of the same kind and currency, whose own old one it is not": {
    refused: [(r) => (r.amounts[0].previous = "amount-1")],
    others: [(r) => (r.amounts[1].previous = "amount-1")],
  },
  "amounts stand apart": { refused: [(r) => move(r.amounts[1], 70, 75)] },
  "what tells a day or an hour is no amount": { others: [(r) => move(r.amounts[0], 76, 84)] },
  "first and last day are both known or both not": { refused: [(r) => (r.dates[0].to = null)] },
  "the first day is not after the last": { refused: [(r) => (r.dates[0].to = "2021-04-30")] },
  "days are days of the calendar": {
    refused: [(r) => (r.dates[0].to = "2021-05-32"), (r) => (r.dates[0].from = "0000-01-01")],
  },
  "values are written as TIMEX3 writes those of their type": {
    others: [(r) => (r.dates[0].timex = "2021-13"), (r) => (r.dates[0].type = "DURATION")],
  },
  "modifiers are TIMEX3's": { others: [(r) => (r.dates[0].modifier = "SOON")] },
  "a value that names days covers those days": { others: [(r) => (r.dates[1].to = "2022-08-20")] },
  "a value that names a year or a month covers days of it alone": {
    others: [(r) => (r.dates[0].to = "2021-06-01")],
  },
  "a time lies on the day that its value names": {
    others: [(r) => Object.assign(r.dates[1], { type: "TIME", timex: "2022-08-18T10:00" })],
  },
  "an open value covers no days": { others: [(r) => (r.dates[0].timex = "XXXX-05")] },
  "a range is open at both ends or at neither": { refused: [(r) => (r.dates[0].timex = "XXXX-05/2021-06")] },
  "without an anchor no value is reckoned from one": { refused: [(r) => (r.article.anchor.date = null)] },
  "dates stand apart": { refused: [(r) => move(r.dates[1], 80, 84)] },
  "a length or a repetition names no day in its value": { others: [(r) => (r.dates[0].type = "SET")] },
  "the content of a claim says something": { others: [(r) => (r.claims[3].content = "“,”")] },
  "no claim is within itself, however far around": {
    refused: [(r) => (r.claims[0].within = "claim-2"), (r) => (r.claims[0].within = "claim-1")],
  },
  "a claim's cue and content lie in the content of the claim around it": {
    refused: [(r) => (r.claims[2].within = "claim-1")],
  },
  "a claim reaches from its first part to its last": {
    refused: [(r) => move(r.claims[0], 0, 80), (r) => move(r.claims[1], 33, 84)],
  },
  "content and cue are the words at their places": {
    refused: [(r) => (r.claims[0].content = "growth"), (r) => (r.claims[0].cue = "told")],
  },
  "a speaker has the entity's name, else words of the text": {
    refused: [(r) => (r.claims[0].speaker = "Ortiz")],
    others: [
      (r) => Object.assign(r.claims[0], { speaker: "Bob", speakerId: null }),
      (r) => (r.claims[0].spans.speaker = []),
    ],
  },
  "who speaks is of the kind that its entity is": { others: [(r) => (r.claims[0].speakerKind = "group")] },
  "speaker, cue and content of a claim stand apart": {
    refused: [(r) => (r.claims[0].spans.speaker = [[0, 32]])],
  },
  "a claim lists what stands in its content, all of it, once": {
    others: [(r) => r.claims[0].dates.pop(), (r) => r.claims[1].dates.push("date-2")],
  },
  "no two claims have the same cue and content": {
    others: [(r) => r.claims.push({ ...r.claims[2], id: `claim-${r.claims.length + 1}` })],
  },
  "whoever passes a claim on does so by a cue": {
    others: [
      (r) =>
        r.claims[0].via.push({
          speaker: null,
          speakerId: null,
          cue: "said",
          spans: { speaker: [], cue: [] },
        }),
    ],
  },
  "words in quotation marks have one": { others: [(r) => (r.claims[0].quotation = "direct")] },
};

function swap<Value>(values: Value[], one: number, other: number): void {
  const kept = values[one];
  values[one] = values[other];
  values[other] = kept;
}

const faultsAfter = (change: Change): string[] => {
  const record = structuredClone(RECORD);
  change(record);
  return faultsOf(record, TEXT).map(({ invariant }) => invariant);
};

test("the record is sound before it is changed", () => {
  expect(faultsOf(RECORD, TEXT)).toEqual([]);
  expect(RECORD.claims.map(({ within }) => within)).toEqual([null, "claim-1", null, null]);
});

test("every invariant has something that breaks it", () => {
  expect(INVARIANTS.map(({ name }) => name).filter((name) => !(name in BREAKS))).toEqual([]);
  expect(INVARIANTS.length).toBe(Object.keys(BREAKS).length);
});

test.each(Object.entries(BREAKS))("“%s” is seen to be broken", (name, { refused = [], others = [] }) => {
  for (const change of [...refused, ...others]) expect(faultsAfter(change), String(change)).toContain(name);
  for (const change of refused) expect(faultsAfter(change), String(change)).toContain(REFUSED);
});

test("a span that cuts a character in two is seen", () => {
  const text = "He paid 😀 $5 in Lima.";
  const record = extract(articleOf(text));
  Object.assign(record.entities[0].mentions[0], { text: text.slice(9, 10), start: 9, end: 10 });
  expect(faultsOf(record, text).map(({ invariant }) => invariant)).toContain(
    "no span cuts a character in two",
  );
});

test("a record that its schema refuses is held against nothing else", () => {
  expect(faultsAfter((r) => Object.assign(r.claims[0], { cue: 3 }))).toEqual([
    "a record is as its schema says",
    REFUSED,
  ]);
});
