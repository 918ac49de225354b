import { createHash } from "node:crypto";
import type { Entity } from "../../facts/entity/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import type { Render } from "../format.ts";
import { readItems } from "../read-items.ts";
import { safeJson } from "../safe-text.ts";

/** An entity of FollowTheMoney a line: each article, and a mention for every person and organization in it. */
export const ftm: Render = async function* (items) {
  for await (const { record, article } of readItems(items)) {
    const document = idOf(record.article);
    const mentions = record.entities.flatMap((entity) => mentionOf(entity, record, document));
    yield [articleOf({ ...record.article, url: article.url }, document), ...mentions]
      .map((entity) => `${safeJson(entity)}\n`)
      .join("");
  }
};

/** The same article has the same id in every run, wherever else it is read. */
const idOf = ({ id, digest }: ArticleFacts["article"]): string =>
  `cae-${createHash("sha1")
    .update(JSON.stringify([id, digest]))
    .digest("hex")}`;

const LANGUAGES: Readonly<Record<string, string>> = { en: "eng" };

function articleOf(article: ArticleFacts["article"], id: string): unknown {
  const { title, authors, publisher, published, url, source, language } = article;
  return entityOf(id, "Article", {
    ...{ fileName: [source ?? article.id], title: [title], author: authors, publisher: [publisher] },
    ...{ publishedAt: [published], sourceUrl: [url], language: [LANGUAGES[language ?? ""]] },
  });
}

const SCHEMATA: { readonly [type in Entity["type"]]?: string } = {
  person: "Person",
  organization: "Organization",
};

function mentionOf(entity: Entity, record: ArticleFacts, document: string): unknown[] {
  const detected = SCHEMATA[entity.type];
  if (detected === undefined) return [];
  const countries = record.officials
    .filter(({ personId }) => personId === entity.id)
    .map(({ country }) => country);
  const properties = {
    ...{ document: [document], name: [entity.name, ...entity.aliases], detectedSchema: [detected] },
    contextCountry: countries.map((country) => country?.toLowerCase()),
  };
  return [entityOf(`${document}-${entity.id}`, "Mention", properties)];
}

/** Properties are lists of what is known, each once. */
function entityOf(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): unknown {
  const known = Object.entries(properties).map(
    ([name, values]) => [name, [...new Set(values)].filter((value) => value)] as const,
  );
  return { id, schema, properties: Object.fromEntries(known.filter(([, values]) => values.length > 0)) };
}
