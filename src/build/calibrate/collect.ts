import { extract } from "../../extract.ts";
import { type Kind, kindOf } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { articleFromText } from "../../read/from-text.ts";
import { type GoldArticle, goldOf } from "./gold.ts";
import { judgeAmounts } from "./judges/amounts.ts";
import { judgeClaims } from "./judges/claims.ts";
import { judgeDates } from "./judges/dates.ts";
import { judgeEntities } from "./judges/entities.ts";
import { judgeOfficials } from "./judges/officials.ts";
import type { Judgement, Sample } from "./sample.ts";

/** How the facts of one kind are measured: by which sets, against what, and told apart by which features. */
export interface Measure {
  readonly kind: Kind;
  /** Sets whose annotators followed what a fact of this kind is. */
  readonly sets: readonly string[];
  /** Sets that agree with them in most, and lend what they have in common. */
  readonly lent: readonly string[];
  judge(record: ArticleFacts, gold: GoldArticle): Judgement[];
}

export const MEASURES: readonly Measure[] = [
  {
    kind: "entities",
    sets: ["worldwide", "dwie", "ieer", "finer-ord", "conll2003"],
    lent: [],
    judge: judgeEntities,
  },
  {
    kind: "officials",
    sets: ["newsreading"],
    lent: [],
    judge: judgeOfficials,
  },
  {
    kind: "amounts",
    sets: ["newsreading"],
    lent: [],
    judge: judgeAmounts,
  },
  {
    kind: "dates",
    sets: ["te3-timebank", "te3-aquaint", "meantime"],
    lent: [],
    judge: judgeDates,
  },
  {
    kind: "claims",
    sets: ["newsreading"],
    lent: ["polnear"],
    judge: judgeClaims,
  },
];

/** Extracts the sets' articles and judges their facts. */
export function samplesOf(measure: Measure, folder: string): Sample[] {
  const { sets, lent } = measure;
  return [
    ...sets.flatMap((set) => setSamples(measure, set, folder)),
    ...lent.flatMap((set) => setSamples(measure, set, folder).map((sample) => ({ ...sample, lentBy: set }))),
  ];
}

function setSamples({ judge, kind }: Measure, set: string, folder: string): Sample[] {
  return goldOf(folder, set).flatMap((gold) => {
    const record = extract(articleFromText(gold.text, { published: gold.reference?.slice(0, 10) ?? null }));
    const judgements = judge(record, gold);
    return record[kind].flatMap((fact, place) => {
      const right = judgements[place];
      const sort = kindOf(kind).sortOf(fact, record);
      return right === undefined ? [] : [{ article: `${set} ${gold.id}`, sort, right }];
    });
  });
}
