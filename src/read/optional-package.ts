import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * A package that is installed by whoever needs it: looked for where cae is installed, then where it is run. Undefined where
 * it is in neither.
 */
export function optionalPackage(name: string): unknown {
  for (const from of [import.meta.url, join(process.cwd(), "package.json")]) {
    const found = loaded(createRequire(from), name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function loaded(require: NodeJS.Require, name: string): unknown {
  try {
    require.resolve(name);
  } catch {
    return undefined;
  }
  return require(name);
}
