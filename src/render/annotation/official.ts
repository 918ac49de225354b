import type { Official } from "../../facts/official/schema.ts";
import type { Annotation, Mark } from "./builder.ts";

type Part = keyof Official["spans"];

const LABELS: { readonly [part in Part]: string } = {
  name: "Person",
  title: "Title",
  unit: "Unit",
  organization: "Organization",
  party: "Party",
};

/** Each part at each of its places; the holder is linked to titles, the office to what it belongs to. */
export function annotateOfficial(official: Official, into: Annotation): void {
  const { spans, country, former } = official;
  const marksOf = (part: Part): (Mark | undefined)[] =>
    spans[part].map((span) => into.mark(LABELS[part], [span]));
  const [holder] = marksOf("name");
  const titles = marksOf("title");
  const office = titles[0] ?? holder;
  for (const title of titles) into.link("Holds", holder, title);
  for (const part of ["unit", "organization"] as const)
    for (const body of marksOf(part)) into.link("Of", office, body);
  for (const party of marksOf("party")) into.link("Of", holder, party);
  if (office !== undefined)
    into.factMark(office.label, office.spans, official, [country, former ? "former" : null]);
}
