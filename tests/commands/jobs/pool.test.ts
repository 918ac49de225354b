import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { Ending } from "../../../src/commands/jobs/crew.ts";
import type { Outcome } from "../../../src/commands/jobs/outcome.ts";
import { Pool } from "../../../src/commands/jobs/pool.ts";
import { threadsOf } from "../../../src/commands/jobs/thread.ts";
import { articleFromText } from "../../../src/index.ts";
import { folderWith } from "../../cli/run.ts";

/** A thread that gives texts back, but for those that make it hang, end, throw or fill its memory. */
const ECHO = `import { parentPort } from "node:worker_threads";
parentPort.on("message", (articles) => {
  for (const { text } of articles) {
    if (text === "hang") for (;;);
    if (text === "exit") process.exit(3);
    if (text === "throw") throw new Error("thrown");
    parentPort.postMessage({ failed: false, said: [], pieces: [text] });
  }
});
parentPort.postMessage("ready");
`;

const fileOf = (code: string): URL => pathToFileURL(`${folderWith({ "thread.mjs": code })}/thread.mjs`);

async function work(texts: readonly string[], jobs: number, timeout = 60_000, code = ECHO) {
  const pool = new Pool({ jobs, timeout, start: threadsOf(fileOf(code), null) });
  try {
    const made = texts.map((text) => pool.work(articleFromText(text)));
    return (await Promise.all(made)).map(told);
  } finally {
    await pool.close();
  }
}

const told = (made: Outcome | Ending): string =>
  "ended" in made ? `${made.ended} ${made.why}`.trim() : (made.pieces ?? []).join("");

const TEXTS = Array.from({ length: 40 }, (_, i) => `text ${i} ${"x".repeat((i % 7) * 3000)}`);

test.each([1, 2, 5])("%i threads give each article its outcome", async (jobs) => {
  expect(await work(TEXTS, jobs)).toEqual(TEXTS);
});

test.each([
  ["hang", "timeout"],
  ["exit", "crashed exit status 3"],
  ["throw", "crashed thrown"],
])(
  "a thread that does %s costs its article alone",
  async (text, ending) => {
    for (const jobs of [1, 2]) {
      const texts = [...TEXTS.slice(0, 9), text, ...TEXTS.slice(9), text];
      expect(await work(texts, jobs, text === "hang" ? 1500 : 60_000)).toEqual(
        texts.map((each) => (each === text ? ending : each)),
      );
    }
  },
  60_000,
);

test("a thread that cannot start fails the run instead of every article", async () => {
  await expect(work(["a", "b"], 2, 60_000, "process.exit(1);")).rejects.toThrow(
    "a thread could not start: exit status 1",
  );
});
