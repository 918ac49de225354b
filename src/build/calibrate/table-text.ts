import type { Calibration } from "../../facts/calibration.ts";
import type { Evaluation } from "./evaluate.ts";

/** The table of a kind as a source file: what was measured, on what, and how true it is. */
export function tableText(sets: readonly string[], calibration: Calibration, { error }: Evaluation): string {
  const features = Object.entries(calibration.features).map(
    ([name, values]) =>
      `    ${JSON.stringify(name)}: {\n${Object.entries(values)
        .map(([value, measured]) => `      ${JSON.stringify(value)}: [${measured.join(", ")}],\n`)
        .join("")}    },\n`,
  );
  return `import type { Calibration } from "../calibration.ts";

/**
 * Written by \`npm run calibrate\` from ${sets.join(", ")}: for each value its facts, how many of them were right, and its weight.
 * Mean error on articles that did not serve: ${(100 * error).toFixed(1)} points.
 */
export const CALIBRATION: Calibration = {
  facts: ${calibration.facts},
  right: ${calibration.right},
  intercept: ${calibration.intercept},
  features: {
${features.join("")}  },
};
`;
}

/** The calibration curve: what was said, and what was right. */
export const curveText = ({ error, bins }: Evaluation): string =>
  [
    `mean error ${(100 * error).toFixed(1)} points on articles that did not serve`,
    "said    facts  mean  right",
    ...bins.map(({ facts, confidence, right }, place) =>
      [
        `${(place / 10).toFixed(1)}–${((place + 1) / 10).toFixed(1)}`,
        String(facts).padStart(6),
        confidence.toFixed(2).padStart(6),
        right.toFixed(2).padStart(6),
      ].join(" "),
    ),
  ].join("\n");
