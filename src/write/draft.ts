import { closeSync, constants, openSync, rmSync, type Stats } from "node:fs";
import { type FileHandle, open, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { beforeEndingSignal } from "./ending-signal.ts";
import { isAlive, parseRunTag, runTag, thisRun } from "./this-run.ts";

/** What becomes of a file, under a name of its own beside it until it is whole. */
export interface Draft {
  readonly path: string;
  readonly handle: FileHandle;
  /** Ends what keeps the draft: it was renamed, or is removed. */
  release(): void;
}

/** Opens a draft of `target`, as private as the file that it replaces, and clears away those of killed runs. */
export async function openDraft(target: string, old: Stats | undefined): Promise<Draft> {
  // Heard of before there is a draft, and made in one go, so that no signal comes in between.
  let made: string | undefined;
  const remove = (): void => {
    if (made !== undefined) rmSync(made, { force: true });
  };
  const unguard = beforeEndingSignal(remove);
  try {
    const path = makeNew(target, old === undefined ? 0o666 : old.mode & 0o777);
    made = path;
    const handle = await open(path, constants.O_WRONLY | constants.O_NOFOLLOW);
    const signs = setInterval(() => giveSignOfLife(handle), HOUR);
    signs.unref();
    await removeAbandoned(target, path).catch(() => {});
    const release = (): void => {
      clearInterval(signs);
      unguard();
    };
    return { path, handle, release };
  } catch (error) {
    remove();
    unguard();
    throw error;
  }
}

/** `.facts.json.cae-PID-BEGUN-PLACE-0.tmp`; a name that is taken, by whomever, is passed over. */
function makeNew(target: string, mode: number): string {
  for (let number = 0; ; number++) {
    const path = join(dirname(target), `${prefixOf(target)}${runTag(thisRun())}-${number}.tmp`);
    try {
      closeSync(openSync(path, "wx", mode));
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

const LONGEST_NAME = 150;

/** Begins a draft's name; a long name is cut, as file systems allow 255 bytes. */
function prefixOf(target: string): string {
  const name = Buffer.from(basename(target))
    .subarray(0, LONGEST_NAME)
    .toString()
    .replace(/\ufffd+$/, "");
  return `.${name}.cae-`;
}

const HOUR = 3_600_000;
const SILENCE = 24 * HOUR;

/** Changes nothing but the time of the last change, by the file system's own clock. */
const giveSignOfLife = (handle: FileHandle): void =>
  void handle
    .stat()
    .then(({ mode }) => handle.chmod(mode & 0o777))
    .catch(() => {});

/** Removes the drafts of this file that killed runs left, never that of a run that may still go on. */
async function removeAbandoned(target: string, own: string): Promise<void> {
  const prefix = prefixOf(target);
  const now = (await stat(own)).ctimeMs;
  for (const name of await readdir(dirname(target))) {
    const [, tag] = (name.startsWith(prefix) && /^(.+)-\d+\.tmp$/.exec(name.slice(prefix.length))) || [];
    const run = parseRunTag(tag ?? "");
    if (run === undefined) continue;
    const path = join(dirname(target), name);
    const silent = now - (await stat(path)).ctimeMs;
    if (isAbandoned(isAlive(run), silent)) await rm(path, { force: true });
  }
}

/** A run that cannot be seen from here has ended when its draft showed no sign of life for a day. */
export const isAbandoned = (alive: boolean | undefined, silentMilliseconds: number): boolean =>
  alive === undefined ? silentMilliseconds > SILENCE : !alive;
