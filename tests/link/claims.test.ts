import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { articleOf } from "../article.ts";

const claimsIn = (text: string) =>
  extract(articleOf(text)).claims.map(({ id, cue, within, start }) => ({ id, cue, within, start }));

describe("claims", () => {
  test("are numbered from where they begin, those that hold others first", () => {
    expect(claimsIn("The mill promised growth is expected. “It is late,” Nan Berg said.")).toEqual([
      { id: "claim-1", cue: "promised", within: null, start: 0 },
      { id: "claim-2", cue: "is expected", within: "claim-1", start: 18 },
      { id: "claim-3", cue: "said", within: null, start: 38 },
    ]);
  });

  test("that stand after what their neighbours say still come in the order of the text", () => {
    expect(claimsIn("As rain is expected, Nan Berg confirmed.").map(({ cue }) => cue)).toEqual([
      "confirmed",
      "is expected",
    ]);
  });
});
