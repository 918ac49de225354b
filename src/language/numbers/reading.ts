import type { NumberForm } from "./number.ts";
import type { NumberScan } from "./number-scan.ts";
import { Role } from "./numerals.ts";

/** A value read from words, and the word behind it. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

/** A number read from words: its value, the word behind it, its magnitude, and the span of what is open in it. */
export interface Reading extends Part {
  readonly form: NumberForm;
  readonly scale: number;
  readonly low: number;
  readonly high: number;
}

export const reading = (form: NumberForm, value: number, next: number, scale = 1): Reading => ({
  value,
  next,
  form,
  scale,
  low: Number.NaN,
  high: Number.NaN,
});

/** "hundreds": between two numbers. */
export const openReading = (low: number, high: number, next: number): Reading => ({
  value: Number.NaN,
  next,
  form: "vague",
  scale: 1,
  low,
  high,
});

/** Multiplies by the magnitudes from `at` on ("hundred thousand", "million"). */
export function readScales(scan: NumberScan, at: number, value: number): Part {
  let scaled = value;
  let next = at;
  while (scan.role(next) === Role.Scale || scan.role(next) === Role.Hundred) scaled *= scan.value(next++);
  return { value: scaled, next };
}
