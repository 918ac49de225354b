/** What is known of an article, as cae's own records name it. */
export const FIELDS = ["text", "title", "published", "id", "url", "authors", "publisher"] as const;

export type Field = (typeof FIELDS)[number];

/** Where the user says that a field stands, as a path with full stops: `_source.content`. */
export type FieldPaths = Readonly<Partial<Record<Field, string>>>;

/**
 * The names that are known without asking, best first, in lower case and without what parts words: `articleBody`,
 * `article_body` and "Article Body" are one. Those of dumps, feeds and archives: Elasticsearch, Datashare, news-please,
 * schema.org's NewsArticle, ninjs, JSON Feed, WordPress.
 */
const NAMES: Readonly<Record<Field, string>> = {
  text: "text content body articlebody maintext article fulltext articletext bodytext contenttext plaintext bodies bodyxhtml bodyhtml contenthtml html",
  title: "title headline headlines articletitle heading metadata.tikametadatadctitle",
  published:
    "published date publishdate publishedat datepublished pubdate created publicationdate datepublish publishedon publisheddate firstcreated versioncreated contentcreated createdat datetime timestamp metadata.tikametadatadctermscreated",
  id: "id guid uri url link",
  url: "url link canonicalurl weburl permalink mainentityofpage guid uri",
  authors: "authors author byline bylines creator writers dccreator",
  publisher:
    "source publisher site sourcename sitename sourcedomain outlet newspaper publication provider infosource",
};

/** A name as it is compared. */
export const folded = (name: string): string => name.toLowerCase().replace(/[^a-z0-9.]/g, "");

export const KNOWN_NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: NAMES.text.split(" "),
  title: NAMES.title.split(" "),
  published: NAMES.published.split(" "),
  id: NAMES.id.split(" "),
  url: NAMES.url.split(" "),
  authors: NAMES.authors.split(" "),
  publisher: NAMES.publisher.split(" "),
};

/** Objects inside a record that may hold its fields: a hit's `_source`, a document of a database. */
export const INNER: readonly string[] = ["source", "doc", "document", "article", "fields", "data"];

/** Lists inside an object that may hold its records, by the names that searches, feeds and services give them. */
export const LISTS: ReadonlySet<string> = new Set(
  "hits articles items docs documents results data records news entries stories rows posts value graph".split(
    " ",
  ),
);
