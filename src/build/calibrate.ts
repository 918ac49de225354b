import { existsSync, writeFileSync } from "node:fs";
import { kindOf } from "../facts/kinds.ts";
import { MEASURES, samplesOf } from "./calibrate/collect.ts";
import { crossValidate } from "./calibrate/evaluate.ts";
import { calibrationOf } from "./calibrate/fit.ts";
import { curveText, tableText } from "./calibrate/table-text.ts";

/**
 * Measures how often facts of each sort are right and writes the table of each kind, `src/facts/KIND/calibration.ts`.
 *
 *   npm run calibrate -- GOLD-FOLDER [KIND…] [--dry-run]
 *
 * GOLD-FOLDER has annotated articles, one JSON document a line, in files named SET.PART.jsonl. A fact's sort are its
 * rule and the features in its kind's `sort.ts`; a logistic regression with a penalty on its weights gives the share
 * that is right. The curve printed is for articles that did not serve: eight folds, parted by article.
 */
const [folder, ...rest] = process.argv.slice(2);
const isWanted = (kind: string): boolean =>
  rest.includes(kind) || rest.every((word) => word.startsWith("--"));
const print = (text: string): boolean => process.stdout.write(`${text}\n`);
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write(
    "calibrate: name the folder of annotated articles: npm run calibrate -- GOLD-FOLDER\n",
  );
  process.exit(2);
}
for (const measure of MEASURES.filter(({ kind }) => isWanted(kind))) {
  const samples = samplesOf(measure, folder);
  if (samples.length === 0) {
    print(`${measure.kind}: none of ${measure.sets.join(", ")} is in ${folder}; the table stays as it is`);
    continue;
  }
  const evaluation = crossValidate(samples);
  const table = tableText(measure.sets, calibrationOf(samples), evaluation);
  print(`\n${measure.kind}: ${samples.length} facts\n${curveText(evaluation)}`);
  if (!rest.includes("--dry-run"))
    writeFileSync(`src/facts/${kindOf(measure.kind).singular}/calibration.ts`, table);
}
