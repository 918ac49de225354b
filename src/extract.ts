import { resolveEntities } from "./coreference/index.ts";
import { anchorWarnings } from "./document/anchor.ts";
import type { Article } from "./document/document.ts";
import { segment } from "./document/segment.ts";
import { findAmounts } from "./facts/amount/index.ts";
import { findClaims } from "./facts/claim/index.ts";
import { findDates } from "./facts/date/index.ts";
import { findNames } from "./facts/entity/index.ts";
import { SCHEMA_VERSION } from "./facts/kinds.ts";
import { findOfficials } from "./facts/official/index.ts";
import type { ArticleFacts } from "./facts/record.ts";
import { findNumbers } from "./language/numbers/find-numbers.ts";
import { linkClaims } from "./link/claims.ts";
import { EntityIndex } from "./link/entity-index.ts";
import { numberAmounts, numberDates } from "./link/numbering.ts";
import { linkOfficials } from "./link/officials.ts";
import { indexFacts } from "./link/span-index.ts";
import { speakerLookup } from "./link/speaker.ts";

/** Extracts every fact of one article. Total: any text gives a record; the same text gives the same one. */
export function extract(article: Article): ArticleFacts {
  const document = segment(article);
  const numbers = findNumbers(document);
  const dateDrafts = findDates(document, numbers);
  const amountDrafts = findAmounts(document, numbers, dateDrafts);
  const names = findNames(document, dateDrafts);
  const officialDrafts = findOfficials(document, names);
  const claimDrafts = findClaims(document);
  const found = { names, officials: officialDrafts, claims: claimDrafts };
  const resolved = resolveEntities(document, found);
  const entities = new EntityIndex(document.text, resolved.entities);
  const amounts = numberAmounts(amountDrafts);
  const dates = numberDates(dateDrafts);
  const claims = linkClaims(document, claimDrafts, {
    entities,
    amounts: indexFacts(amounts),
    dates: indexFacts(dates),
    speakerOf: speakerLookup(document, entities, resolved.standsFor),
  });
  const { id, source, format, digest, text, publisher } = article;
  const { title, authors, published, anchor, zones } = document;
  return {
    schemaVersion: SCHEMA_VERSION,
    article: {
      id,
      source,
      format,
      digest,
      length: text.length,
      language: "en",
      title,
      authors: [...authors],
      publisher,
      published,
      anchor,
      zones: [...zones],
    },
    entities: [...entities.entities],
    officials: linkOfficials(document, officialDrafts, entities),
    amounts,
    dates,
    claims,
    warnings: [...article.warnings, ...anchorWarnings(anchor)],
  };
}
