import { constants } from "node:os";

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Cleans up before a signal ends the process. Gives back what takes this away again. */
export function beforeEndingSignal(clean: () => void): () => void {
  const release = (): void => {
    for (const signal of ENDING) process.removeListener(signal, end);
  };
  const end = (signal: (typeof ENDING)[number]): void => {
    clean();
    release();
    // Ended by the signal itself, which tells a shell to end its loop too; the first process of a container lives on.
    process.kill(process.pid, signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of ENDING) process.on(signal, end);
  return release;
}
