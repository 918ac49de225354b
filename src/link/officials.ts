import type { Document } from "../document/document.ts";
import type { OfficialDraft } from "../facts/drafts.ts";
import type { Official } from "../facts/official/schema.ts";
import type { EntityIndex } from "./entity-index.ts";

type Part = readonly [number, number];

export function linkOfficials(
  document: Document,
  drafts: readonly OfficialDraft[],
  entities: EntityIndex,
): Official[] {
  const { text, tokens } = document;
  const spanOf = (part: { first: number; last: number }): Part => [
    tokens.start[part.first],
    tokens.end[part.last - 1],
  ];
  const spansOf = (part: { first: number; last: number } | null): [number, number][] =>
    part ? [[...spanOf(part)] as [number, number]] : [];
  const wording = (part: { first: number; last: number } | null): string | null =>
    part ? text.slice(...spanOf(part)) : null;
  const records = new Map<string, Official>();
  for (const draft of drafts) {
    const person = entities.exactly(spanOf(draft.name));
    const organization = draft.organization ? entities.exactly(spanOf(draft.organization)) : undefined;
    const name = person?.name ?? text.slice(...spanOf(draft.name));
    const organizationName = organization?.name ?? wording(draft.organization);
    const title = wording(draft.title);
    const key = JSON.stringify([person?.id ?? name, title?.toLowerCase(), organizationName]);
    const known = records.get(key);
    const [start, end] = spanOf(draft.phrase);
    if (known) {
      known.spans.name.push(...spansOf(draft.name));
      known.spans.title.push(...spansOf(draft.title));
      known.spans.unit.push(...spansOf(draft.unit));
      known.spans.organization.push(...spansOf(draft.organization));
      continue;
    }
    records.set(key, {
      id: `official-${records.size + 1}`,
      name,
      title,
      unit: wording(draft.unit),
      organization: organizationName,
      country: draft.country,
      ...(draft.former ? { former: true } : {}),
      personId: person?.id ?? null,
      organizationId: organization?.id ?? null,
      text: text.slice(start, end),
      start,
      end,
      spans: {
        name: spansOf(draft.name),
        title: spansOf(draft.title),
        unit: spansOf(draft.unit),
        organization: spansOf(draft.organization),
      },
      rule: draft.rule,
    });
  }
  return [...records.values()];
}
