import type { ArticleFacts } from "../../../facts/record.ts";
import type { GoldArticle, GoldSpan } from "../gold.ts";
import type { Judgement } from "../sample.ts";

/** Types that sets annotate as a rest of names. */
const REST = "misc";
const RESTS: ReadonlySet<string> = new Set(["law", "product", "event", "work"]);

/**
 * How many of an entity's names are annotated with exactly this span and type. Types that the set does not annotate are
 * not judged; laws, products, events and works may be annotated as the rest.
 */
export function judgeEntities(
  { entities }: ArticleFacts,
  { text, entities: gold = [] }: GoldArticle,
): Judgement[] {
  const annotated = new Set(gold.map(({ type }) => type));
  const places = new Set(gold.map((span) => placeOf(text, span, span.type)));
  return entities.map(({ type, mentions }) => {
    const types = RESTS.has(type) ? [type, REST] : [type];
    if (!types.some((each) => annotated.has(each))) return undefined;
    const names = mentions.filter(({ form }) => form !== "pronoun" && form !== "description");
    if (names.length === 0) return undefined;
    const right = names.filter((name) => types.some((each) => places.has(placeOf(text, name, each))));
    return right.length / names.length;
  });
}

/** A name's place without article, possessive, "Jr." and full stop, which sets annotate differently. */
function placeOf(text: string, { start, end }: GoldSpan, type: string): string {
  const name = text.slice(start, end);
  const from = start + (/^(?:the|a|an)\s+/i.exec(name)?.[0].length ?? 0);
  const to = end - (/(?:['’]s?|,? (?:[JS]r\.?|I{2,3}|IV)|\.)$/.exec(name)?.[0].length ?? 0);
  return `${type} ${from} ${to}`;
}
