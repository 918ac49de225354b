import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { documentOf } from "../language/tagged.ts";

const speakersIn = (text: string) =>
  extract(documentOf(text).article).claims.map(({ speaker, cue }) => `${speaker} ${cue}`);

test.each([
  ["They were joined by farmers who demanded that prices rise.", "farmers demanded"],
  ["The special harvest unit (SHU) met. The SHU said that prices would rise.", "special harvest unit said"],
  ["Former agent and author Ana Ortiz said the well is dry.", "Ana Ortiz said"],
  ["Police and Ana Ortiz said the well is dry.", "Police and Ana Ortiz said"],
  ["Superintendent of Schools Ana Ortiz said it was dry.", "Ana Ortiz said"],
  ["Brother of Senator Ana Ortiz said it was dry.", "Brother of Senator Ana Ortiz said"],
  ["Ana Ortiz, MPH, RD, said the well is dry.", "Ana Ortiz said"],
  ["According to the head of the board, Ana Ortiz, the well is dry.", "Ana Ortiz According to"],
])("who speaks is named: %s", (text, said) => {
  expect(speakersIn(text)).toContain(said);
});

test("a pronoun that means nobody with a name gets the words of who spoke before", () => {
  expect(speakersIn("A woman said the well was dry. She said it had been dry for years.")).toEqual([
    "A woman said",
    "A woman said",
  ]);
  expect(speakersIn("A woman met Ana Ortiz. She said the well was dry.")).toEqual(["She said"]);
});

const kindsIn = (text: string) =>
  extract(documentOf(text).article).claims.map(({ speakerKind }) => speakerKind);

test("groups of people are groups, a group by itself is an organization", () => {
  expect(kindsIn("Small groups of farmers said the well was dry.")).toEqual(["group"]);
  expect(kindsIn("A raft that police said was full sank.")).toEqual(["group"]);
  expect(kindsIn("The group said the well was dry.")).toEqual(["organization"]);
});

test("hearsay has no speaker", () => {
  const [claim] = extract(documentOf("The guard reportedly left.").article).claims;
  expect(claim).toMatchObject({
    speaker: null,
    speakerKind: "unknown",
    act: "report",
    certainty: "possible",
  });
});
