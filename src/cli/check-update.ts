import type { UpdateOptions } from "../commands/check/expected-update.ts";
import { whatIs } from "../read/companion.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";

/** An option of its own: as a value of --update it would take the path that follows. */
export const REPLACE = "update=replace";

export interface UpdateValues {
  readonly update?: boolean;
  readonly [REPLACE]?: boolean;
  readonly dryRun?: boolean;
}

/** What --update is to do, refused where nobody would look at it. */
export async function updateOf(values: UpdateValues, env: Io["env"]): Promise<UpdateOptions | null> {
  const { dryRun = false, update = false, [REPLACE]: replace = false } = values;
  if (!update && !replace) {
    if (dryRun) throw new UsageError("--dry-run tells what --update would do; say both");
    return null;
  }
  if (dryRun) return { mode: replace ? "replace" : "add", dryRun };
  const { ciService } = await import("./ci.ts");
  const service = ciService(env);
  if (service !== null)
    throw new UsageError(
      `--update is refused in CI (${service}): update the expected facts on your machine and commit them, or set CI=false`,
    );
  return { mode: replace ? "replace" : "add", dryRun };
}

/** An update creates the folder. */
export async function mustBeFolder(path: string, update: UpdateOptions | null): Promise<void> {
  const what = await whatIs(path);
  if (what === "file")
    throw new UsageError(`--expected ${path}: is no folder; name the folder of the expected files`);
  if (what === "missing" && update === null)
    throw new UsageError(`--expected ${path}: no such folder; check its name, or create it with --update`);
}
