/**
 * Bundles the command line into `dist/cli/cae.cjs` and what loads it into `dist/cli/load.cjs`, and writes the licences
 * of the packages that are in the bundle beside it. Run from the project's root, after compiling.
 */
import { rolldown } from "rolldown";
import license from "rollup-plugin-license";

const LICENCES = license({ thirdParty: { output: { file: "dist/cli/THIRD-PARTY-LICENSES.txt" } } });

async function bundle(name, file, { plugins = [], minify = false } = {}) {
  const made = await rolldown({ input: `dist/cli/${name}`, platform: "node", logLevel: "warn", plugins });
  // A script that is compiled from a string has `require`, but no `import()`.
  const output = { format: "cjs", codeSplitting: false, dynamicImportInCjs: false };
  await made.write({ ...output, file: `dist/cli/${file}`, minify });
}

await bundle("main.js", "cae.cjs", { plugins: [LICENCES], minify: true });
await bundle("load.js", "load.cjs");
