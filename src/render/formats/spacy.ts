import { segment } from "../../document/segment.ts";
import { annotationOf } from "../annotation/annotation.ts";
import { type Piece, piecesOf } from "../annotation/pieces.ts";
import { codePointsOf } from "../code-points.ts";
import type { Render } from "../format.ts";
import { type ReadItem, readItems } from "../read-items.ts";
import { safeJson } from "../safe-text.ts";
import { tokensFor } from "../spacy/tokens.ts";

/** What `Doc.to_json` gives, a document a line; `Doc.from_json` takes it. */
export const spacy: Render = async function* (items) {
  for await (const item of readItems(items)) yield `${safeJson(docOf(item))}\n`;
};

function docOf({ record, article }: ReadItem): unknown {
  const { text } = article;
  const { pieces } = piecesOf(annotationOf(record), text, "UTF-16 unit");
  const { tokens } = segment(article);
  const edges = pieces.flatMap(({ start, end }) => [start, end]);
  const pointOf = codePointsOf(text);
  const moved = <Stretch extends Bounds>(stretch: Stretch): Stretch => ({
    ...stretch,
    ...{ start: pointOf(stretch.start), end: pointOf(stretch.end) },
  });
  return {
    text,
    ents: apart(pieces).map(({ start, end, mark }) => moved({ start, end, label: LABELS[mark.label] })),
    tokens: tokensFor(text, [...tokens.start, ...tokens.end, ...edges]).map((token, id) => ({
      id,
      ...moved(token),
    })),
    spans: {
      sc: pieces.map(({ start, end, mark }) =>
        moved({ start, end, label: mark.label, kb_id: idOf(mark.notes) }),
      ),
    },
  };
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** The id of the fact that a mark stands for. */
const idOf = ([note = ""]: readonly string[]): string => note.slice(0, Math.max(note.indexOf(";"), 0));

/** What spaCy's English models call what cae finds; the others are no entities there. */
const LABELS: Readonly<Record<string, string>> = {
  ...{ Person: "PERSON", Organization: "ORG", Location: "LOC", Nationality: "NORP", Law: "LAW" },
  ...{ Product: "PRODUCT", Event: "EVENT", Work: "WORK_OF_ART" },
  ...{ Money: "MONEY", Percent: "PERCENT", Count: "CARDINAL", Ratio: "CARDINAL", Measure: "QUANTITY" },
  ...{ Date: "DATE", Duration: "DATE", Set: "DATE", Time: "TIME" },
};

/** A pronoun or a description is no entity of spaCy. */
const isEntity = ({ mark: { label, attributes } }: Piece): boolean =>
  Object.hasOwn(LABELS, label) && !UNNAMED.has(attributes.get("Form") ?? "");

const UNNAMED: ReadonlySet<string> = new Set(["Description", "Pronoun"]);

/** Entities of spaCy do not overlap: of two that do, the one that begins first stays, else the longer one. */
function apart(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let end = 0;
  for (const piece of pieces.filter(isEntity).sort(inOrder)) {
    if (piece.start < end) continue;
    kept.push(piece);
    end = piece.end;
  }
  return kept;
}

const inOrder = (a: Bounds, b: Bounds): number => a.start - b.start || b.end - a.end;
