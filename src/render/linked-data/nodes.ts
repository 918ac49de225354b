import type { Amount } from "../../facts/amount/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { iriOf } from "../iri.ts";
import type { ReadItem } from "../read-items.ts";
import { type Node, node, refer } from "./node.ts";
import { quotationOf } from "./quotation.ts";
import { thingOf } from "./thing.ts";

/** An article, what it mentions, and what it quotes, as nodes of schema.org. */
export function* nodesOf({ record, article: read }: ReadItem): Generator<Node> {
  const article = iriOf(read);
  const things = record.entities.flatMap((entity) => thingOf(entity, record, article));
  const sums = record.amounts.filter(({ kind }) => kind === "money").map((amount) => sumOf(amount, article));
  yield articleNode({ ...record.article, url: read.url }, article, [...things, ...sums]);
  yield* things;
  yield* sums;
  // schema.org has no words for what somebody did not say.
  for (const claim of record.claims) if (!claim.negated) yield quotationOf(claim, article);
}

function articleNode(article: ArticleFacts["article"], id: string, mentioned: readonly Node[]): Node {
  const { title, authors, publisher, published, language, url } = article;
  return node("NewsArticle", id, {
    headline: title,
    author: authors.map((name) => ({ "@type": "Person", name })),
    publisher: publisher === null ? null : { "@type": "Organization", name: publisher },
    ...{ datePublished: published, inLanguage: language, url },
    mentions: mentioned.map((thing) => refer(thing["@id"])),
  });
}

/** A range has its ends, any other sum its value. */
const sumOf = ({ id, text, currency, value, low, high }: Amount, article: string): Node =>
  node("MonetaryAmount", `${article}#${id}`, { name: text, currency, value, minValue: low, maxValue: high });
