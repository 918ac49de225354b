import type { Document } from "../document/document.ts";
import type { NameDraft } from "../facts/drafts.ts";
import { headKind } from "./heads.ts";
import type { NameClusters } from "./names.ts";

/** Notes the common nouns that stand right beside a name: "ride-hailing giant DiDi", "ByteDance, a Chinese company". */
export function callByAppositions(
  document: Document,
  names: readonly NameDraft[],
  { of }: NameClusters,
): void {
  const { tokens, phrases } = document;
  names.forEach(({ first, last }, i) => {
    const before = first > 0 ? tokens.lower[first - 1] : "";
    if (headKind(before) !== undefined) of[i].calledBy.add(before);
    if (tokens.lower[last] !== ",") return;
    const phrase = last + 1 < tokens.count ? phrases.noun[last + 1] : -1;
    const noun = phrase < 0 ? "" : tokens.lower[phrases.nounHead[phrase]];
    const indefinite = phrase >= 0 && ["a", "an", "the"].includes(tokens.lower[phrases.nounFirst[phrase]]);
    if (indefinite && headKind(noun) !== undefined) of[i].calledBy.add(noun);
  });
}
