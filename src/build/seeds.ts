import { readdirSync } from "node:fs";

/** The seed articles' paths from the project's root, in order. */
export const seedPaths = (): string[] =>
  readdirSync("seeds")
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => `seeds/${name}`);
