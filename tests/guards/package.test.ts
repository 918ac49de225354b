import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /(?:^|\n)(?:import|export)\s(?!type\s)[^;]*?\sfrom "([^"]+)"|\bimport\("([^"]+)"\)/g,
    ),
  ].map(([, from, late]) => from ?? late);

/** Packages that a file loads, by itself or through what it imports. */
function packagesBehind(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const from of importsOf(file)) {
    if (from.startsWith("."))
      for (const name of packagesBehind(join(dirname(file), from), seen)) packages.add(name);
    else if (!/^(?:node:|#)/.test(from)) packages.add(from);
  }
  return packages;
}

test("a package that is needed at run time is one that the library loads; the command line is bundled", () => {
  expect([...packagesBehind("src/index.ts")].sort()).toEqual(Object.keys(manifest.dependencies));
});

test("nothing runs when the package is installed", () => {
  for (const script of ["preinstall", "install", "postinstall", "prepare", "prepublish"])
    expect(Object.keys(manifest.scripts)).not.toContain(script);
});

test("no package that is installed runs a script, and every version is exact", () => {
  const packages = Object.entries(lock.packages as Record<string, { hasInstallScript?: boolean }>);
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
