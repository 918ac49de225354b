import { readdirSync, readFileSync } from "node:fs";
import { Chalk } from "chalk";
import { Parser } from "htmlparser2";
import { keepConfident } from "../../src/confidence/keep.ts";
import { extract } from "../../src/extract.ts";
import { KINDS } from "../../src/facts/kinds.ts";
import type { ArticleFacts } from "../../src/facts/record.ts";
import type { Entry, Item, View } from "../../src/render/format.ts";
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

export const SEEDS: readonly string[] = readdirSync("seeds").filter((name) => name.endsWith(".txt"));

export const seedText = (name: string): string => readFileSync(`seeds/${name}`, "utf8");

export const itemOf = (
  text: string,
  title: string | null = null,
): Item & { readonly entry: ArticleFacts } => {
  const article = articleOf(text, { source: "a.txt", date: "2022-08-19", title });
  return { entry: keepConfident(extract(article), 0.5), article };
};

export const failed = (message: string): Item => ({
  entry: { schemaVersion: "1.0", error: { code: "empty", source: "a.txt", message } } satisfies Entry,
  article: null,
});

/** The page of some articles. */
export async function pageOf(items: readonly Item[]): Promise<string> {
  async function* each(): AsyncGenerator<Item> {
    yield* items;
  }
  let page = "";
  for await (const portion of (await formatNamed("html").load())(each(), VIEW)) page += portion;
  return page;
}

/** What a parser sees of a page. */
export interface Seen {
  readonly tags: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly ids: readonly string[];
  readonly targets: readonly string[];
  /** The text of each article. */
  readonly texts: readonly string[];
  /** The text of each marked place, by its id: of all the pieces that it is in. */
  readonly marked: ReadonlyMap<string, string>;
}

export function read(page: string): Seen {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  const ids: string[] = [];
  const targets: string[] = [];
  const texts: string[] = [];
  const marked = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let isText = false;
  const parser = new Parser({
    onopentag(name, given) {
      tags.add(name);
      for (const [key, value] of Object.entries(given)) {
        attributes.add(key);
        if (key === "id") ids.push(value);
        if (key === "href") targets.push(value);
      }
      if (name === "article") {
        texts.push("");
        isText = true;
      }
      if (name === "mark" || name === "a") open.push(isText ? (given.id ?? given["data-f"]) : undefined);
    },
    ontext(text) {
      if (isText) texts[texts.length - 1] += text;
      for (const place of new Set(open)) if (place) marked.set(place, (marked.get(place) ?? "") + text);
    },
    onclosetag(name) {
      if (name === "article") isText = false;
      if (name === "mark" || name === "a") open.pop();
    },
  });
  parser.end(page);
  return { tags, attributes, ids, targets, texts, marked };
}

/** A text whose visible escapes are what they stand for, so that it can be compared with the article's. */
export const unescaped = (text: string): string =>
  text.replace(/\\u([\da-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
