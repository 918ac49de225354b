import { readFileSync } from "node:fs";

interface Manifest {
  readonly version: string;
}

const manifest: Manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** The version in package.json. */
export const VERSION = manifest.version;
