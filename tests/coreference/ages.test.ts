import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { documentOf } from "../language/tagged.ts";

test.each([
  ["Ana Ruiz, 63, left.", 63],
  ["Ana Ruiz, 63 and a baker, left.", 63],
  ["The judge freed Ana Ruiz, 63.", 63],
  ["Ana Ruiz, aged 63, left.", 63],
  ["Ana Ruiz, who is 63, left.", 63],
  ["Ana Ruiz is 63.", 63],
  ["Ana Ruiz left early. She is 63.", 63],
  ["63-year-old Ana Ruiz left.", 63],
  ["The 63-year-old baker Ana Ruiz left.", 63],
  ["Ana Ruiz, a 63-year-old baker, left.", 63],
  ["Ana Ruiz left. Ruiz, 63, was tired.", 63],
  ["Ana Ruiz was 12 when the war began.", undefined],
  ["Ana Ruiz, 63 metres ahead, won.", undefined],
  ["Ana Ruiz is 63 percent sure.", undefined],
  ["Ana Ruiz, 630, left.", undefined],
  ["The 12-year-old son of Ana Ruiz left.", undefined],
  ["Ana Ruiz's 12-year-old son left.", undefined],
  ["On June 3, Ana Ruiz left.", undefined],
])("the age in %j is %j", (text, age) => {
  const person = extract(documentOf(text).article).entities.find(({ name }) => name === "Ana Ruiz");
  expect(person).toBeDefined();
  expect(person?.age).toBe(age);
});

test("others than people have no age", () => {
  const { entities } = extract(documentOf("The 40-year-old Volvo left.").article);
  expect(entities.filter(({ age }) => age !== undefined)).toEqual([]);
});
