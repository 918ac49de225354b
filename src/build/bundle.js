/**
 * Bundles the command line into `dist/cli` and writes the licences of the packages that are in it beside it: what every
 * run needs into `cae.cjs`, what it loads late into parts of their own, and what loads them all into `load.cjs`, and for a thread into
 * `worker.cjs`. Run from
 * the project's root, after compiling.
 */
import { promises, readFileSync, rmSync } from "node:fs";
import { rolldown } from "rolldown";
import license from "rollup-plugin-license";

const { version, bugs } = JSON.parse(readFileSync("package.json", "utf8"));

const LICENCES = license({ thirdParty: { output: { file: "dist/cli/THIRD-PARTY-LICENSES.txt" } } });

/** The parser of the command line could start programs, ours starts a pager alone; Node takes a while to load what would. */
const NO_PROCESSES = {
  name: "no-processes",
  resolveId: (id, importer) =>
    id === "node:child_process" && !importer?.endsWith("run-pager.js") ? "\0no-processes" : null,
  load: (id) => (id === "\0no-processes" ? "export default {};" : null),
};

/** Node takes a while to load its promises of files, too, which a run that reads a few files and prints does not need. */
const LATE_PROMISES = {
  name: "late-promises",
  resolveId: (id) => (id === "node:fs/promises" ? "\0late-promises" : null),
  load: (id) =>
    id === "\0late-promises"
      ? `import { promises } from "node:fs";
${Object.keys(promises)
  .filter((name) => typeof promises[name] === "function")
  .map((name) => `export const ${name} = (...given) => promises.${name}(...given);`)
  .join("\n")}`
      : null,
};

/** The version, which a module of ours reads from the manifest when it is loaded. */
const WRITTEN_VERSION = {
  name: "written-version",
  load: (id) =>
    id.endsWith("/dist/cli/version.js")
      ? `export const VERSION = ${JSON.stringify(version)};\nexport const REPORT_TO = ${JSON.stringify(bugs.url)};`
      : null,
};

/** Whether a module is loaded with the program, by imports alone; no others are needed until they are asked for. */
function isLoadedFirst(id, modules, known) {
  if (known.has(id)) return known.get(id);
  // Until more is known: modules import one another in circles.
  known.set(id, false);
  const info = modules.getModuleInfo(id);
  const isFirst =
    info.isEntry ||
    id.startsWith("\0rolldown") ||
    info.importers.some((importer) => isLoadedFirst(importer, modules, known));
  known.set(id, isFirst);
  return isFirst;
}

async function bundleProgram() {
  const known = new Map();
  const group = (id, modules) => (isLoadedFirst(id, modules, known) ? "cae" : null);
  const made = await rolldown({
    input: { entry: "dist/cli/main.js" },
    platform: "node",
    logLevel: "warn",
    plugins: [NO_PROCESSES, LATE_PROMISES, WRITTEN_VERSION, LICENCES],
  });
  await made.write({
    format: "cjs",
    dir: "dist/cli",
    entryFileNames: "cae-[name].cjs",
    chunkFileNames: ({ name }) => (name === "cae" ? "cae.cjs" : `cae-${name}.cjs`),
    codeSplitting: { groups: [{ name: group, debugName: "program" }] },
    minifyInternalExports: false,
    // A constant that functions read is checked at every look for being set yet, until the engine compiles a second time.
    topLevelVar: true,
    // A script that is compiled from a string has `require`, but no `import()`.
    dynamicImportInCjs: false,
    minify: true,
  });
  // It hands on what stands in the program.
  rmSync("dist/cli/cae-entry.cjs");
}

await bundleProgram();
for (const name of ["load", "worker"]) {
  const made = await rolldown({ input: `dist/cli/${name}.js`, platform: "node", logLevel: "warn" });
  await made.write({ format: "cjs", file: `dist/cli/${name}.cjs` });
}
