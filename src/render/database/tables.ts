import type { Article } from "../../document/document.ts";
import type { Cell } from "../../facts/kind.ts";
import { KINDS, type Kind } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { columnType } from "../column-types.ts";
import { columnsOf, rowsOf } from "../table.ts";
import type { Database } from "./load.ts";

const ARTICLES = ["number", "id", "source", "title", "publisher", "published", "url", "digest"];

/** Fits every row to the article that it is of. */
const SPEAKERS = `CREATE VIEW claims_with_speakers AS
SELECT articles.source, articles.title, claims.*, entities.name AS speakerName, entities.type AS speakerType
FROM claims JOIN articles ON articles.number = claims.article
LEFT JOIN entities ON entities.article = claims.article AND entities.id = claims.speakerId`;

type Insert = (values: readonly Cell[]) => void;

/** A table of articles and one a kind of fact; those that were not asked for are there, and empty. */
export class FactTables {
  readonly #database: Database;
  readonly #kinds: ReadonlySet<Kind>;
  readonly #articles: Insert;
  readonly #facts: ReadonlyMap<Kind, Insert>;
  #count = 0;

  constructor(database: Database, kinds: ReadonlySet<Kind>) {
    this.#database = database;
    this.#kinds = kinds;
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    this.#articles = tableIn(database, "articles", ARTICLES, "number INTEGER PRIMARY KEY");
    this.#facts = new Map(KINDS.map((kind) => [kind, tableIn(database, kind, columnsFor(kind), KEY)]));
  }

  add(record: ArticleFacts, article: Article): void {
    const number = ++this.#count;
    const { id, source, title, publisher, published, digest } = record.article;
    this.#articles([number, id, source, title, publisher, published, article.url, digest]);
    for (const kind of this.#kinds) this.#addFacts(kind, record, article, number);
  }

  /** Indexes are made when all rows are there, which is quicker. */
  finish(): void {
    this.#database.exec("CREATE INDEX claims_by_speaker ON claims (article, speakerId)");
    this.#database.exec(SPEAKERS);
    this.#database.exec("COMMIT");
  }

  #addFacts(kind: Kind, record: ArticleFacts, article: Article, number: number): void {
    const only = {
      ...record,
      ...Object.fromEntries(KINDS.map((other) => [other, []])),
      [kind]: record[kind],
    };
    const columns = columnsFor(kind);
    const place = columns.indexOf("article");
    for (const row of rowsOf(only as ArticleFacts, article, columns))
      this.#facts.get(kind)?.(row.with(place, number));
  }
}

const KEY = "article INTEGER NOT NULL REFERENCES articles (number)";

/** A table a kind needs no column that says which. */
const columnsFor = (kind: Kind): string[] => columnsOf(new Set([kind])).filter((name) => name !== "kind");

const SQL_TYPES = { text: "TEXT", number: "NUMERIC", boolean: "INTEGER" } as const;

/** Makes a table whose first such column is `key`; gives what adds a row. */
function tableIn(database: Database, table: string, columns: readonly string[], key: string): Insert {
  const [keyed] = key.split(" ");
  const defined = columns.map((name) => (name === keyed ? key : `"${name}" ${SQL_TYPES[columnType(name)]}`));
  const primary = table === "articles" ? "" : ", PRIMARY KEY (article, id)";
  database.exec(`CREATE TABLE ${table} (${defined.join(", ")}${primary})`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => "?").join(", ")})`);
  return (values) =>
    void insert.run(...values.map((value) => (typeof value === "boolean" ? Number(value) : value)));
}
