import { confidenceOf } from "../../confidence/scale.ts";
import type { Calibration, Measured } from "../../facts/calibration.ts";
import type { Sample } from "./sample.ts";

/**
 * A fact of a set that follows other conventions in part counts this much of one that is the measure: enough to tell of
 * values that the measure hardly has. What is peculiar to the set as a whole has a weight of its own outside the table.
 */
const LENT = 0.003;

/** The feature of that weight. */
const SET = "@set";

/** How strongly weights are drawn to nothing: as if each value had so many more facts that say nothing. */
const PENALTY = 0.5;
const ROUNDS = 100;

/** A value that fewer facts have is left to the other features. */
const FEWEST = 10;

interface Column {
  readonly name: string;
  readonly value: string;
  readonly rows: number[];
  weight: number;
}

/**
 * Logistic regression with a penalty on the squares of the weights, by coordinate-wise Newton steps: each weight in turn
 * takes the step that its own facts ask for. Deterministic; the order of the samples does not matter.
 */
export function calibrationOf(samples: readonly Sample[]): Calibration {
  const columns = columnsOf(samples);
  const odds = new Float64Array(samples.length);
  const all = samples.map((_, row) => row);
  const base: Column = { name: "", value: "", rows: all, weight: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    step(base, 0, samples, odds);
    for (const column of columns) step(column, PENALTY, samples, odds);
  }
  const measured = samples.filter(({ lentBy }) => lentBy === undefined);
  const right = measured.reduce((sum, sample) => sum + sample.right, 0);
  return {
    facts: measured.length,
    right: rounded(right),
    intercept: rounded(base.weight),
    features: tableOf(columns, samples),
  };
}

function columnsOf(samples: readonly Sample[]): Column[] {
  const columns = new Map<string, Column>();
  const add = (name: string, value: string, row: number): void => {
    const key = `${name}\t${value}`;
    const column = columns.get(key) ?? { name, value, rows: [], weight: 0 };
    column.rows.push(row);
    columns.set(key, column);
  };
  samples.forEach(({ sort, lentBy }, row) => {
    for (const [name, value] of Object.entries(sort)) add(name, value, row);
    if (lentBy !== undefined) add(SET, lentBy, row);
  });
  return [...columns.values()].filter(({ rows }) => rows.length >= FEWEST);
}

function step(column: Column, penalty: number, samples: readonly Sample[], odds: Float64Array): void {
  let slope = -penalty * column.weight;
  let curve = penalty;
  for (const row of column.rows) {
    const share = 1 / (1 + Math.exp(-odds[row]));
    const counts = samples[row].lentBy === undefined ? 1 : LENT;
    slope += counts * (samples[row].right - share);
    curve += counts * share * (1 - share);
  }
  const change = curve === 0 ? 0 : Math.max(-1, Math.min(1, slope / curve));
  column.weight += change;
  for (const row of column.rows) odds[row] += change;
}

function tableOf(columns: readonly Column[], samples: readonly Sample[]): Calibration["features"] {
  const table: Record<string, Record<string, Measured>> = {};
  const common = columns.filter(({ name }) => name !== SET);
  const sorted = common.toSorted((a, b) => order(a.name, b.name) || order(a.value, b.value));
  for (const { name, value, rows, weight } of sorted) {
    const measured = rows.filter((row) => samples[row].lentBy === undefined);
    const right = measured.reduce((sum, row) => sum + samples[row].right, 0);
    table[name] ??= {};
    table[name][value] = [measured.length, rounded(right), rounded(weight)];
  }
  return table;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** What the calibration says of samples, beside how far they were right. */
export const predicted = (calibration: Calibration, samples: readonly Sample[]) =>
  samples.map(({ sort, right }) => ({ confidence: confidenceOf(calibration, sort), right }));
