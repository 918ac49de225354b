import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { documentOf } from "../language/tagged.ts";

const officialsOf = (text: string) =>
  extract(documentOf(text).article).officials.map(({ name, title, organization, country, former }) => ({
    name,
    title,
    organization,
    country,
    former,
  }));

test("one record of a person, title and organization, with the spans of each place", () => {
  const text =
    "French President Michel Durand spoke on Monday. President Durand said the plan was dead. Sen. Mary Holbrook agreed. Senator Holbrook left.";
  const { officials } = extract(documentOf(text).article);
  expect(officialsOf(text)).toEqual([
    { name: "Michel Durand", title: "President", organization: "French", country: "FR", former: false },
    { name: "Mary Holbrook", title: "Sen.", organization: null, country: null, former: false },
  ]);
  expect(officials.map(({ spans }) => spans.name.length)).toEqual([2, 2]);
  expect(officials[0].spans.title.map(([start, end]) => text.slice(start, end))).toEqual([
    "President",
    "President",
  ]);
});

test("a former office and the present one are two records", () => {
  const text = "Former Google chief executive Laura Banks, chairman of Intel, spoke first.";
  expect(officialsOf(text).map(({ title, organization, former }) => [title, organization, former])).toEqual([
    ["chief executive", "Google", true],
    ["chairman", "Intel", false],
  ]);
});

test("a pronoun that stands for nobody known gives no record", () => {
  expect(officialsOf("She is chief executive of Unilever.")).toEqual([]);
});

test("who works for a person has no organization that could be looked up", () => {
  const { officials } = extract(
    documentOf("Hayward spokesman Luc Perrin smiled. Mary Hayward did not.").article,
  );
  expect(officials).toMatchObject([
    { name: "Luc Perrin", title: "spokesman", organization: "Mary Hayward", organizationId: null },
  ]);
});

test("a name that two posts of one phrase share stands in one place", () => {
  const { officials } = extract(documentOf("Luc Perrin, leader of Unilever and leader, spoke.").article);
  expect(officials.map(({ spans }) => spans.name)).toEqual([[[0, 10]]]);
});

test.each([
  ["Prime Minister Anil Rao spoke. India has waited long.", "IN"],
  ["Prime Minister Anil Rao spoke to French and Indian farmers.", null],
  ["The court sits in Kenya. Kenya's poor cheered. Kenya waits. Judge Ruth Otieno wept for Uganda.", "KE"],
  ["French President Michel Durand spoke. In Chad, Mr Durand was president too.", "FR"],
  ["Sen. Mary Holbrook (D-Ohio) left for France.", "US"],
  ["Gov. Mary Holbrook left Ohio for Iowa.", "US"],
  ["French President Michel Durand spoke. Sen. Mary Holbrook agreed.", "FR"],
  ["Volvo chief executive Nils Berg spoke in Sweden.", null],
])("the country of the office in %j is %j", (text, country) => {
  expect(extract(documentOf(text).article).officials[0]?.country).toBe(country);
});

test.each([
  ["Sen. Mary Holbrook (D-Ohio) left.", "D"],
  ["Rep. Ann Lee, R-N.C., left.", "R"],
  ["Republican Sen. John Dole left.", "Republican"],
  ["Gov. Kim Reyes, a Republican, left.", "Republican"],
  ["Labour MP Tom Hart left.", "Labour"],
  ["Labour’s shadow chancellor Rachel Rowe left.", "Labour"],
  ["Anil Rao, a spokesman of the BJP, left.", "BJP"],
  ["Mayor Tom Hart (Green Party) left.", "Green Party"],
  ["The liberal mayor Tom Hart left.", null],
  ["Mayor Tom Hart (62) left.", null],
  ["Mayor Tom Hart, who likes labour, left.", null],
])("the party in %j is %j", (text, party) => {
  const [official] = extract(documentOf(text).article).officials;
  expect(official?.party).toBe(party);
  expect(official?.spans.party.map(([start, end]) => text.slice(start, end))).toEqual(
    party === null ? [] : [party],
  );
});
