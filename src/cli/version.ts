import { readFileSync } from "node:fs";

interface Manifest {
  readonly version: string;
  readonly bugs: { readonly url: string };
}

const manifest: Manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** The version in package.json. */
export const VERSION = manifest.version;

/** Where mistakes of the program are reported: `bugs` in package.json. */
export const REPORT_TO = manifest.bugs.url;
