import { parentPort, Worker, workerData } from "node:worker_threads";

/** Another thread, as the program sees it. */
export interface Thread {
  post(message: unknown): void;
  end(): Promise<unknown>;
}

/** What is heard of a thread. */
export interface ThreadEvents {
  readonly message: (message: unknown) => void;
  /** It ended without being told to. */
  readonly died: (why: string) => void;
}

export type StartThread = (events: ThreadEvents) => Thread;

/** Starts a thread on a file, which is told `setup`. */
export const threadsOf =
  (file: URL, setup: unknown): StartThread =>
  ({ message, died }) => {
    const worker = new Worker(file, { workerData: setup, stdin: false });
    let why = "";
    worker.on("message", message);
    worker.on("error", (error) => {
      why = error instanceof Error ? error.message : String(error);
    });
    worker.on("exit", (status) => died(why || `exit status ${status}`));
    return {
      post: (tasks) => worker.postMessage(tasks),
      end: () => {
        worker.removeAllListeners("exit");
        return worker.terminate();
      },
    };
  };

/** What the thread that runs now was told when it was started, and how it speaks to the one that started it. */
export function ownThread(): {
  setup: unknown;
  post(message: unknown): void;
  hear(take: (message: unknown) => void): void;
} {
  if (parentPort === null) throw new Error("this is no thread that was started");
  const port = parentPort;
  return {
    setup: workerData,
    post: (message) => port.postMessage(message),
    hear: (take) => port.on("message", take),
  };
}
