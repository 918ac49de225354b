import { expect, test } from "vitest";
import { countries, countryOf, countryOfCode } from "../../src/lexicon/country.ts";

test.each([
  ["china", "CN"],
  ["chinese", "CN"],
  ["beijing", "CN"],
  ["u.s.", "US"],
  ["americans", "US"],
  ["washington", "US"],
  ["uk", "GB"],
  ["scottish", "GB"],
  ["cote d'ivoire", "CI"],
  ["south korean", "KR"],
  ["north korea", "KP"],
  ["georgia", "GE"],
  ["congolese", "CD"],
  ["mexico city", "MX"],
  ["the hague", "NL"],
  ["emirati", "AE"],
])("%s is %s", (name, code) => expect(countryOf(name)?.code).toBe(code));

test("knows no country of other words", () => {
  for (const word of ["", "hamilton", "victoria", "constructor", "european"])
    expect(countryOf(word)).toBeUndefined();
});

test("gives a country's currency by its code", () => {
  expect(countryOfCode("JP")?.currency).toBe("JPY");
  expect(countryOfCode("DE")?.currency).toBe("EUR");
  expect(countryOfCode("zz")).toBeUndefined();
});

test("every row is a country with a code of its own", () => {
  expect(countries().length).toBeGreaterThan(200);
  expect(new Set(countries().map(({ code }) => code)).size).toBe(countries().length);
  for (const { code, name, currency } of countries()) {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(name).not.toBe("");
    expect(currency === null || /^[A-Z]{3}$/.test(currency)).toBe(true);
  }
});
