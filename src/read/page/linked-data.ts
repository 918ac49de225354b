import { parseScript } from "./json-script.ts";

/** What a page's linked data says about an article. */
export interface LinkedArticle {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly publisher: string;
  readonly url: string;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|SocialMediaPosting|^Report|^Review)$/;
const MAX_OBJECTS = 5000;

/** The articles that scripts of linked data tell of, in order. */
export function linkedArticles(scripts: readonly string[]): LinkedArticle[] {
  const objects = objectsIn(scripts.map(parseScript));
  const byId = new Map<string, Fields>();
  for (const fields of objects) {
    const id = textOf(fields["@id"]);
    if (id !== "" && "name" in fields) byId.set(id, fields);
  }
  return objects.filter(isArticle).map((fields) => articleOf(fields, byId));
}

/** All objects within values, the outer ones first. */
function objectsIn(values: readonly unknown[]): Fields[] {
  const found: Fields[] = [];
  let level: readonly unknown[] = values;
  while (level.length > 0 && found.length < MAX_OBJECTS) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      if (!Array.isArray(value)) found.push(value as Fields);
      for (const inner of Object.values(value)) if (typeof inner === "object") next.push(inner);
    }
    level = next;
  }
  return found;
}

const isArticle = (fields: Fields): boolean =>
  [fields["@type"]].flat().some((type) => ARTICLE.test(textOf(type)));

function articleOf(fields: Fields, byId: ReadonlyMap<string, Fields>): LinkedArticle {
  const names = (value: unknown): string[] => namesOf(value, byId);
  return {
    headline: textOf(fields.headline) || textOf(fields.name),
    authors: names(fields.author ?? fields.creator),
    published: textOf(fields.datePublished) || textOf(fields.dateCreated),
    modified: textOf(fields.dateModified),
    publisher: names(fields.publisher ?? fields.sourceOrganization)[0] ?? "",
    url: textOf(fields.url) || textOf(fields.mainEntityOfPage) || idOf(fields.mainEntityOfPage),
  };
}

const idOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? textOf((value as Fields)["@id"]) : "";

/** The names of people and organizations, written as text, as objects or as references to objects. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Fields>): string[] {
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((one) => (Array.isArray(one) ? [] : namesOf(one, byId)));
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Fields;
  const named = fields.name ?? byId.get(textOf(fields["@id"]))?.name;
  return [named]
    .flat()
    .map(textOf)
    .filter((name) => name !== "");
}

const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
