import { expect, test } from "vitest";
import { casedName } from "../../src/coreference/casing.ts";

test.each([
  ["WASHINGTON", "location", [], "Washington"],
  ["RIO DE JANEIRO", "location", [], "Rio de Janeiro"],
  ["ST. LOUIS", "location", [], "St. Louis"],
  ["N.Y.", "location", [], "N.Y."],
  ["PORT-AU-PRINCE", "location", ["PORT-AU-PRINCE", "Port-au-Prince"], "Port-au-Prince"],
  ["IRAN", "location", [], "Iran"],
  ["USSR", "location", [], "USSR"],
  ["JOHN MCCAIN", "person", [], "John McCain"],
  ["SINEAD O'NEILL", "person", [], "Sinead O'Neill"],
  ["JFK", "person", [], "JFK"],
  ["NASA", "organization", [], "NASA"],
  ["BOEING", "organization", ["BOEING", "Boeing"], "Boeing"],
  ["Washington", "location", ["WASHINGTON"], "Washington"],
] as const)("%s (%s)", (name, type, forms, cased) => {
  expect(casedName(name, type, forms)).toBe(cased);
});
