import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { documentOf } from "../language/tagged.ts";

const kindsIn = (text: string) =>
  extract(documentOf(text).article).claims.map(({ speakerKind }) => speakerKind);

test("groups of people are groups, a group by itself is an organization", () => {
  expect(kindsIn("Small groups of farmers said the well was dry.")).toEqual(["group"]);
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
