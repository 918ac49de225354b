import { withConfidence } from "./confidence/assign.ts";
import { resolveEntities } from "./coreference/index.ts";
import { anchorWarnings } from "./document/anchor.ts";
import { checkArticle } from "./document/check-article.ts";
import type { Article, Document } from "./document/document.ts";
import { isOwnText } from "./document/formats.ts";
import { segment } from "./document/segment.ts";
import { findAmounts } from "./facts/amount/index.ts";
import { findClaims } from "./facts/claim/index.ts";
import { findDates } from "./facts/date/index.ts";
import type { DateDraft } from "./facts/drafts.ts";
import { findNames } from "./facts/entity/index.ts";
import { KINDS, type Kind, SCHEMA_VERSION } from "./facts/kinds.ts";
import { findOfficials } from "./facts/official/index.ts";
import type { ArticleFacts, UnratedFacts } from "./facts/record.ts";
import { languageOf } from "./language/identify/identify.ts";
import { languageWarnings } from "./language/identify/warning.ts";
import { findNumbers } from "./language/numbers/find-numbers.ts";
import { linkClaims } from "./link/claims.ts";
import { EntityIndex } from "./link/entity-index.ts";
import { numberAmounts, numberDates } from "./link/numbering.ts";
import { linkOfficials } from "./link/officials.ts";
import { indexFacts } from "./link/span-index.ts";
import { speakerLookup } from "./link/speaker.ts";

/**
 * Extracts every fact of one article. Total: any text gives a record, the same text the same one; a text beyond all
 * articles (three million words and marks) throws `TooLong`.
 *
 * @throws TypeError where `article` is none.
 */
export function extract(article: Article): ArticleFacts {
  checkArticle("extract: article", article);
  return extractKinds(article, new Set(KINDS));
}

/** The record as `extract` gives it, in which lists may be empty that neither `kinds` nor what they point to need. */
export function extractKinds(article: Article, kinds: ReadonlySet<Kind>): ArticleFacts {
  return withConfidence(unrated(article, (...some) => some.some((kind) => kinds.has(kind))));
}

/** Is one of these kinds asked for? */
type Asks = (...some: readonly Kind[]) => boolean;

// Each step is a function of its own, so that what only it needs is given back when it ends.

function unrated(article: Article, asks: Asks): UnratedFacts {
  const document = segment(article);
  const found = find(document, asks);
  const language = languageOf(article.text);
  return {
    schemaVersion: SCHEMA_VERSION,
    article: describe(document, language),
    entities: [...(found.named?.entities.entities ?? [])],
    officials: found.named?.officials ?? [],
    amounts: found.amounts,
    dates: found.dates,
    claims: found.named && asks("claims") ? link(document, found, found.named) : [],
    warnings: [...article.warnings, ...languageWarnings(language), ...anchorWarnings(document.anchor)],
  };
}

function find(document: Document, asks: Asks) {
  const { dates, amounts } = measure(document, asks);
  // Which things are one is told by what is said, too.
  const named = asks("entities", "officials", "claims") ? identify(document, dates) : undefined;
  return { named, amounts: numberAmounts(document, amounts), dates: numberDates(document, dates) };
}

function measure(document: Document, asks: Asks) {
  const numbers = findNumbers(document);
  const dates = findDates(document, numbers);
  return { dates, amounts: asks("amounts", "claims") ? findAmounts(document, numbers, dates) : [] };
}

function identify(document: Document, dates: readonly DateDraft[]) {
  const { resolved, officials, claims } = resolve(document, dates);
  const entities = new EntityIndex(document.text, resolved.entities);
  const { standsFor } = resolved;
  return {
    entities,
    standsFor,
    officials: linkOfficials(document, officials, entities),
    claims: [...claims],
  };
}

function resolve(document: Document, dates: readonly DateDraft[]) {
  const names = findNames(document, dates);
  const officials = findOfficials(document, names);
  const claims = findClaims(document);
  return { resolved: resolveEntities(document, { names, officials, claims }), officials, claims };
}

function link(
  document: Document,
  { amounts, dates }: Pick<UnratedFacts, "amounts" | "dates">,
  { entities, standsFor, claims }: ReturnType<typeof identify>,
) {
  return linkClaims(document, claims, {
    entities,
    amounts: indexFacts(amounts),
    dates: indexFacts(dates),
    speakerOf: speakerLookup(document, entities, standsFor),
  });
}

function describe(
  { article, title, authors, published, anchor, zones }: Document,
  language: string | null,
): ArticleFacts["article"] {
  const { id, source, format, digest, text, publisher } = article;
  return {
    id,
    source,
    format,
    digest,
    length: text.length,
    language,
    title,
    authors: [...authors],
    publisher,
    published,
    anchor,
    zones: [...zones],
    ...madeOf(article),
  };
}

/** What a record carries of a text that stands nowhere else. */
function madeOf({ format, text, url, sourceMap, isMade = false }: Article) {
  if (isOwnText(format) && !isMade) return {};
  return sourceMap === undefined ? { url, text } : { url, text, sourceMap: [...sourceMap] };
}
