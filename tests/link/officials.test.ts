import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { documentOf } from "../language/tagged.ts";

const officialsOf = (text: string) =>
  extract(documentOf(text).article).officials.map(({ name, title, organization, country, former }) => ({
    name,
    title,
    organization,
    country,
    former: former ?? false,
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
