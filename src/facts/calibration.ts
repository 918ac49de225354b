/** How often facts with one value of a feature were right, and what that value adds to the log-odds. */
export type Measured = readonly [facts: number, right: number, weight: number];

/**
 * What was measured for one kind of fact: a logistic regression on features that each take one of a few values.
 * Written by `npm run calibrate`, from annotated news; see there for the method.
 */
export interface Calibration {
  readonly facts: number;
  readonly right: number;
  /** The log-odds of a fact about which no feature says anything. */
  readonly intercept: number;
  readonly features: Readonly<Record<string, Readonly<Record<string, Measured>>>>;
}
