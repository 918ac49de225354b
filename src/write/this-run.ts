import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Tells one run from every other, so that what it left behind can be told from what a living run still needs. */
export interface Run {
  readonly pid: number;
  /** When it began, in ticks since the machine did: a process id is used again. "0" where the system does not tell. */
  readonly begun: string;
  /** The machine and its table of process ids: containers give the same ids to different processes. */
  readonly place: string;
}

let known: Run | undefined;

export function thisRun(): Run {
  known ??= { pid: process.pid, begun: begunOf("self") ?? "0", place: placeOf() };
  return known;
}

/** `pid-begun-place`, for a file's name. */
export const runTag = ({ pid, begun, place }: Run): string => `${pid}-${begun}-${place}`;

export function parseRunTag(tag: string): Run | undefined {
  const [, pid, begun, place] = /^(\d{1,10})-(\d{1,20})-([0-9a-f]{8})$/.exec(tag) ?? [];
  return pid === undefined ? undefined : { pid: Number(pid), begun, place };
}

/** Whether a run goes on; undefined when it cannot be seen from here, as one in another container. */
export function isAlive(run: Run): boolean | undefined {
  if (run.place !== thisRun().place) return undefined;
  try {
    process.kill(run.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const begun = begunOf(run.pid);
  return begun === undefined || begun === run.begun;
}

/** The 22nd field of a process's status; the second, its name, stands in brackets and may hold anything. */
function begunOf(pid: number | "self"): string | undefined {
  const status = tried(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
  return status?.slice(status.lastIndexOf(")") + 2).split(" ")[19];
}

function placeOf(): string {
  const boot = tried(() => readFileSync("/proc/sys/kernel/random/boot_id", "latin1"));
  const ids = tried(() => readlinkSync("/proc/self/ns/pid"));
  const place = boot === undefined || ids === undefined ? hostname() : boot + ids;
  return createHash("sha256").update(place).digest("hex").slice(0, 8);
}

function tried<Value>(get: () => Value): Value | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
