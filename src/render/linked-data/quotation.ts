import type { Claim } from "../../facts/claim/schema.ts";
import { type Node, node, refer } from "./node.ts";

/** Words in quotation marks are a quotation of who speaks; what is told in the paper's words is a claim of its maker. */
export function quotationOf(claim: Claim, article: string): Node {
  const { id, content, quotation, speakerId } = claim;
  const isQuoted = quotation !== "indirect";
  const speaker = speakerId === null ? unnamed(claim) : refer(`${article}#${speakerId}`);
  return node(isQuoted ? "Quotation" : "Claim", `${article}#${id}`, {
    text: content,
    [isQuoted ? "spokenByCharacter" : "creator"]: speaker,
    // Whoever is neither a person nor a body is named by words alone.
    creditText: speaker === null ? claim.speaker : null,
    [isQuoted ? "isPartOf" : "appearance"]: refer(article),
  });
}

const TYPES: { readonly [kind in Claim["speakerKind"]]?: string } = {
  person: "Person",
  organization: "Organization",
  group: "Organization",
};

function unnamed({ speaker, speakerKind }: Claim): unknown {
  const type = TYPES[speakerKind];
  return speaker === null || type === undefined ? null : { "@type": type, name: speaker };
}
