import { Chalk } from "chalk";
import fc from "fast-check";
import { extract } from "../../src/extract.ts";
import { KINDS } from "../../src/facts/kinds.ts";
import type { ArticleFacts } from "../../src/facts/record.ts";
import type { Item, View } from "../../src/render/format.ts";
import { formatNamed } from "../../src/render/formats.ts";
import { articleOf } from "../article.ts";

const VIEW: View = {
  kinds: new Set(KINDS),
  minConfidence: 0,
  width: 80,
  rows: 40,
  all: false,
  context: false,
  excel: false,
  linkTo: null,
  paint: async () => new Chalk({ level: 0 }),
};

/** What a form makes of articles, as bytes. */
export async function bytesOf(name: string, items: readonly Item[]): Promise<Buffer> {
  async function* each(): AsyncGenerator<Item> {
    yield* items;
  }
  const portions: Uint8Array[] = [];
  const render = await formatNamed(name).load();
  for await (const portion of render(each(), VIEW)) portions.push(Buffer.from(portion));
  return Buffer.concat(portions);
}

export const printed = async (name: string, items: readonly Item[]): Promise<string> =>
  (await bytesOf(name, items)).toString();

/** An article that was read, with its facts. */
export interface Sample {
  readonly entry: ArticleFacts;
  readonly article: ReturnType<typeof articleOf>;
}

export function sampleOf(text: string, more: Parameters<typeof articleOf>[1] = {}): Sample {
  const article = articleOf(text, { date: "2023-03-10", ...more });
  return { entry: extract(article), article };
}

/** Emoji, lines that end as in Windows, a claim in two pieces, an official with party and body. */
export const TEXT = `Ferry line 🚢 to buy three ships\r
\r
Harbour Lines 👩‍✈️ will buy three ships for $40 million, its chief executive, Ana Ruiz, said on Friday.\r
“We were late,” Ruiz said, “but not 😀 too late.” She denied that fares would rise by 4% to £2 to £3 next year.\r
\r
French Finance Minister Bo Lind, of the Green Party, did not say that the tax was wrong.\r
`;

export const FAILED: Item = {
  entry: { schemaVersion: "1.0", error: { code: "empty", source: "a.txt", message: "a" } },
  article: null,
};

const PIECES = [
  ...'Ana Ruiz, said that “ ” 😀 👩‍✈️ \u001b[2J \u0000 \u202e \ufe0f\ufe0f ##[error]x ::error::x </script> " \\ \t $5 million of Acme Corp. Friday told'.split(
    " ",
  ),
  ...["\n", "\r\n", "\n\n", "\u2028", " "],
];

/** Texts that hold facts, and whatever else may stand in a text that was read. */
export const hostileTexts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 5 }) },
    ),
    { maxLength: 30 },
  )
  .map((pieces) =>
    Buffer.from(`${pieces.join(" ")}\n\nAna Ruiz said “${pieces.join(" ")}” on Friday.`).toString(),
  );

/** A stretch of a text whose offsets count code points. */
export const inCodePoints = (text: string, start: number, end: number): string =>
  [...text].slice(start, end).join("");
