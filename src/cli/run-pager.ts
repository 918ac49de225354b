import { spawn } from "node:child_process";
import type { Io } from "./io.ts";
import type { Pager } from "./pager.ts";

/** Runs the user's pager, a program and its options, on the terminal; undefined where it cannot be run. It alone hears Ctrl-C. */
export async function runPager(command: string, env: Io["env"]): Promise<Pager | undefined> {
  const [program, ...options] = command.split(/\s+/);
  const child = spawn(program, options, { stdio: ["pipe", "inherit", "inherit"], env: { ...env } });
  const isRunning = await new Promise<boolean>((resolve) => {
    child.once("spawn", () => resolve(true));
    child.once("error", () => resolve(false));
  });
  if (!isRunning) return undefined;
  const ignore = (): void => {};
  process.on("SIGINT", ignore);
  const left = new Promise<void>((resolve) => {
    child.once("close", () => {
      process.removeListener("SIGINT", ignore);
      resolve();
    });
  });
  return { input: child.stdin, left };
}
