import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { articleOf } from "../article.ts";

const claimsIn = (text: string) =>
  extract(articleOf(text)).claims.map(({ id, cue, within, start }) => ({ id, cue, within, start }));

describe("claims", () => {
  test("are numbered from where they begin, those that hold others first", () => {
    expect(claimsIn("Police said that the mayor said it burned. “It is late,” Nan Berg said.")).toEqual([
      { id: "claim-1", cue: "said", within: null, start: 0 },
      { id: "claim-2", cue: "said", within: "claim-1", start: 17 },
      { id: "claim-3", cue: "said", within: null, start: 43 },
    ]);
  });

  test("that stand after what their neighbours say still come in the order of the text", () => {
    expect(claimsIn("As police said the road was shut, Nan Berg confirmed.").map(({ cue }) => cue)).toEqual([
      "confirmed",
      "said",
    ]);
  });
});
