import type { Kind } from "../../facts/kinds.ts";
import type { Calibration } from "../calibration.ts";
import { AMOUNTS } from "./amounts.ts";
import { CLAIMS } from "./claims.ts";
import { DATES } from "./dates.ts";
import { ENTITIES } from "./entities.ts";
import { OFFICIALS } from "./officials.ts";

/** What was measured for each kind of fact. */
export const CALIBRATIONS: Readonly<Record<Kind, Calibration>> = {
  entities: ENTITIES,
  officials: OFFICIALS,
  amounts: AMOUNTS,
  dates: DATES,
  claims: CLAIMS,
};
