import type { Article } from "../document/document.ts";
import type { WeighedName } from "../facts/entity/explain.ts";
import { KINDS, kindOf } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";
import type { ExplainedFact, ExplainedPart, Explanation } from "../render/explain/explanation.ts";
import { ruleOf } from "../render/explain/rule-texts.ts";
import { TooLong } from "../text/too-long.ts";
import { confidentFacts } from "./confident-facts.ts";
import { confidenceIn } from "./explain/confidence.ts";
import { foundationsIn } from "./explain/foundations.ts";
import { type FactOfKind, factsOf, linksIn, partsOf, placesOf, valuesOf } from "./explain/parts.ts";
import { lineSpan, stretchesOf } from "./explain/stretch.ts";
import { explainName, weighedNames } from "./explain/weighed-names.ts";
import { whyNothing, zoneAt } from "./explain/zone.ts";
import { type Reporter, warnOfLanguage } from "./extract.ts";

/** What is to be explained: a place, both counted from 1, or a fact. */
export type Target = { readonly line: number; readonly column: number | null } | { readonly id: string };

/** Why there is nothing to explain; `usage` when no text could have such a place. */
export interface Nothing {
  readonly nothing: string;
  readonly usage: boolean;
}

/** Explains the facts at a place of an article, and the names that were rejected there; or one fact by its id. */
export function explain(
  article: Article,
  target: Target,
  minConfidence: number,
  reporter: Pick<Reporter, "warning">,
): Explanation | Nothing {
  const record = recordOf(article, minConfidence);
  if (record instanceof TooLong) return { nothing: record.message, usage: true };
  warnOfLanguage(record, reporter);
  const source = article.source === "-" ? "standard input" : (article.source ?? article.id);
  const explainer = explainerOf(article, record);
  if ("id" in target) {
    const any = explainer.facts.find(({ fact }) => fact.id === target.id);
    if (any === undefined) return { nothing: `has no ${target.id}; ${counts(record)}`, usage: false };
    return { source, line: null, facts: [explainer.explain(any, () => true)], rejected: [] };
  }
  return explainPlace(article.text, source, explainer, target);
}

function recordOf(article: Article, minConfidence: number): ArticleFacts | TooLong {
  try {
    return confidentFacts(article, minConfidence);
  } catch (error) {
    if (error instanceof TooLong) return error;
    throw error;
  }
}

const counts = (record: ArticleFacts): string =>
  `it has ${KINDS.map((kind) => `${record[kind].length} ${kind}`).join(", ")}`;

type Here = (span: { readonly start: number; readonly end: number }) => boolean;

interface Explainer {
  readonly facts: readonly FactOfKind[];
  standsIn(any: FactOfKind, here: Here): boolean;
  explain(any: FactOfKind, here: Here): ExplainedFact;
  rejected(here: Here): Explanation["rejected"];
  /** Why a line gives no fact. */
  whyNothing(text: string, start: number, end: number): string;
}

function explainPlace(
  text: string,
  source: string,
  explainer: Explainer,
  { line, column }: { readonly line: number; readonly column: number | null },
): Explanation | Nothing {
  const span = lineSpan(text, line);
  if (span === undefined) return { nothing: `has no line ${line}`, usage: true };
  const [start, end] = span;
  if (column !== null && column > Math.max(1, end - start))
    return { nothing: `line ${line} has no column ${column}; it has ${end - start}`, usage: true };
  const from = column === null ? start : start + column - 1;
  const to = column === null ? end : from + 1;
  const here: Here = (each) => each.start < to && each.end > from;
  const facts = explainer.facts
    .filter((any) => explainer.standsIn(any, here))
    .map((any) => explainer.explain(any, here));
  const rejected = explainer.rejected(here);
  if (facts.length + rejected.length === 0)
    return { nothing: explainer.whyNothing(text, start, end), usage: false };
  return { source, line: { number: line, column, text: text.slice(start, end) }, facts, rejected };
}

function explainerOf(article: Article, record: ArticleFacts): Explainer {
  const stretchOf = stretchesOf(article.text);
  const linkOf = linksIn(record);
  const foundationsOf = foundationsIn(record);
  const confidenceOf = confidenceIn(record);
  const weighed = weighedNames(article);
  const names = new Map(weighed.map((name) => [name.start, name]));
  return {
    facts: factsOf(record),
    standsIn: (any, here) => placesOf(any).some(here),
    explain: (any, here) => {
      const all = partsOf(any, linkOf, stretchOf);
      const parts = any.kind === "entities" ? all.filter(here) : all;
      return {
        id: any.fact.id,
        kind: kindOf(any.kind).singular,
        rule: ruleOf(any.fact.rule),
        confidence: confidenceOf(any),
        values: valuesOf(any),
        parts,
        elsewhere: all.length - parts.length,
        names:
          any.kind === "entities" ? writings(parts, names).map((name) => explainName(name, stretchOf)) : [],
        buildsOn: foundationsOf(any),
        notes: notesOn(any, record),
      };
    },
    whyNothing: (text, start, end) => whyNothing(text.slice(start, end), zoneAt(record, start, end)),
    rejected: (here) =>
      weighed
        .filter((name) => name.type === undefined && here(name))
        .map((name) => explainName(name, stretchOf)),
  };
}

/** The weighed names at the parts of an entity, each writing once. */
function writings(parts: readonly ExplainedPart[], names: ReadonlyMap<number, WeighedName>): WeighedName[] {
  const found = new Map<string, WeighedName>();
  for (const { part, text, start, end } of parts) {
    if (part === "description" || part === "pronoun") continue;
    const name = names.get(start);
    if (name?.end === end && !found.has(text.toLowerCase())) found.set(text.toLowerCase(), name);
  }
  return [...found.values()];
}

function notesOn({ fact }: FactOfKind, { article, dates }: ArticleFacts): string[] {
  const date = dates.find((one) => one === fact);
  if (!date?.anchored || article.anchor.date === null) return [];
  return [`counts from ${article.anchor.date}, the day of the article (${article.anchor.from})`];
}
