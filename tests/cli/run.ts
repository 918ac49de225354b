import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli/main.ts";

interface World {
  readonly stdin?: string;
  readonly env?: Record<string, string>;
  /** Make stdout, stderr or stdin a terminal. */
  readonly terminal?: readonly ("stdin" | "stdout" | "stderr")[];
  readonly columns?: number;
}

/** Runs the program in process and gives its exit status and what it wrote. */
export async function run(
  argv: readonly string[],
  { stdin = "", env = {}, terminal = [], columns }: World = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const into = (lines: string[], name: "stdout" | "stderr") =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          lines.push(String(chunk));
          done();
        },
      }),
      { isTTY: terminal.includes(name), ...(columns === undefined ? {} : { columns }) },
    );
  const status = await main(argv, {
    stdin: Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: terminal.includes("stdin") }),
    stdout: into(out, "stdout"),
    stderr: into(err, "stderr"),
    env,
  });
  return { status, stdout: out.join(""), stderr: err.join("") };
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "cae-test-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
