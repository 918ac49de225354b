import type { Claim } from "../../facts/claim/schema.ts";
import type { Official } from "../../facts/official/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { safeText } from "../safe-text.ts";
import { groupsBy } from "./groups.ts";
import { indented } from "./layout.ts";
import { officeOf } from "./offices.ts";
import type { Section } from "./section.ts";
import type { SummaryStyle } from "./style.ts";
import { doubt, type Where } from "./where.ts";

/** Who says what: people and bodies with a name first, of these those who are quoted, of these those who say most. */
export function speakersSection(record: ArticleFacts, where: Where, style: SummaryStyle): Section {
  const groups = groupsBy(record.claims, nameOf);
  const blocks = groups
    .sort(([, a], [, b]) => named(b) - named(a) || quoted(b) - quoted(a) || b.length - a.length)
    .flatMap(([name, claims]) => blocksOf(name, claims, record.officials, where, style));
  return { heading: "Who says what", blocks, weight: 12, of: ["claim", "claims"] };
}

const NOBODY = "(nobody named)";

const nameOf = ({ speaker }: Claim): string => speaker ?? NOBODY;

const named = ([{ speakerKind, speakerId }]: readonly Claim[]): number =>
  speakerId !== null && (speakerKind === "person" || speakerKind === "organization") ? 1 : 0;

const quoted = (claims: readonly Claim[]): number =>
  claims.some(({ quotation }) => quotation === "direct") ? 1 : 0;

/** The speaker's line goes with the first claim, so that none stands alone where the screen ends. */
function blocksOf(
  name: string,
  claims: readonly Claim[],
  officials: readonly Official[],
  where: Where,
  { paint, width }: SummaryStyle,
): string[] {
  const office = officeOf(claims[0].speakerId, officials);
  const speaker = `${paint.green(safeText(name))}${office === null ? "" : paint.dim(`, ${safeText(office)}`)}`;
  const lines = [...claims]
    .sort((a, b) => rank(a) - rank(b) || a.start - b.start)
    .map((claim) => indented(claimLine(claim, where, paint), 4, width));
  return [`${indented(speaker, 2, width)}\n${lines[0]}`, ...lines.slice(1)];
}

const WISHES = new Set<string>(["decision", "promise", "prediction"]);

/** The very words first, what is wished for and planned last. */
function rank({ quotation, act, within }: Claim): number {
  if (quotation === "direct") return 0;
  if (within !== null) return 4;
  if (WISHES.has(act)) return 3;
  return quotation === "mixed" ? 1 : 2;
}

/** Said in the speaker's words, they stand first; else it reads like a sentence. */
function claimLine(claim: Claim, where: Where, paint: SummaryStyle["paint"]): string {
  const { cue, content, quotation } = claim;
  const said = cue === null ? "" : paint.dim(safeText(cue));
  const words = quotation === "direct" ? paint.italic(safeText(content)) : safeText(content);
  const parts = quotation === "direct" ? ["❝", words, said] : [paint.cyan("→"), said, words];
  const line = [...parts, ...passedOn(claim).map((source) => paint.dim(source))].filter(Boolean).join(" ");
  return `${doubt(claim)}${line} ${where.at(claim.start, claim.id)}`;
}

const passedOn = ({ via }: Claim): string[] =>
  via.map(({ cue, speaker }) => `[${safeText([cue, speaker].filter(Boolean).join(" "))}]`);
