import type { ChalkInstance } from "chalk";
import type { View } from "../format.ts";

/** How a summary is drawn: a view whose colours are there. */
export type SummaryStyle = Omit<View, "paint"> & { readonly paint: ChalkInstance };
