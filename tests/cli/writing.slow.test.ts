import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { folderOf } from "../read/inputs.ts";

const CAE = resolve("bin/cae.js");
const SEED = resolve("seeds/meta-fine-2023.txt");
const FULL = "cannot be written (no space left on device); free some space, or write elsewhere";

/** Runs a script of bash in a folder that holds `a.txt`; `cae` is the program. */
function bash(script: string, folder: string, wrapper: readonly string[] = []) {
  const [command, ...argv] = [
    ...wrapper,
    "bash",
    "--norc",
    "-c",
    `cae() { "$node" "$bin" "$@"; }\n${script}`,
  ];
  const env = { PATH: process.env.PATH ?? "", node: process.execPath, bin: CAE, seeds: resolve("seeds") };
  const { status, stdout, stderr } = spawnSync(command, argv, {
    cwd: folder,
    encoding: "utf8",
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

const folderOfArticle = (files: Readonly<Record<string, string>> = {}): string =>
  folderOf({ "a.txt": readFileSync(SEED), ...files });

const filesIn = (folder: string): string[] => readdirSync(folder).sort();

/** Can a script be run here at all? What needs more rights than a runner has is skipped, and says so. */
function isAllowed(script: string, wrapper: readonly string[] = []): boolean {
  const folder = mkdtempSync(join(tmpdir(), "cae-allowed-"));
  const { status } = bash(script, folder, wrapper);
  rmSync(folder, { recursive: true });
  return status === 0;
}

const canMakeDevices = isAllowed("mknod null c 1 3 && echo x > null");
const MOUNTS = ["unshare", "--mount"];
const canMount = isAllowed("mount -t tmpfs -o size=64k tmpfs .", MOUNTS);
const CONTAINER = ["unshare", "--pid", "--fork", "--mount-proc"];
const canContain = isAllowed("true", CONTAINER);

describe("-o writes into", () => {
  test.skipIf(!canMakeDevices)("a device (skipped where devices cannot be made)", () => {
    const folder = folderOfArticle();
    const script = `mknod null c 1 3; mknod full c 1 7; cae extract a.txt -o null; echo "$?"; cae extract a.txt -o full`;
    const { status, stdout, stderr } = bash(
      `${script}; code=$?; [ -c null ] && [ -c full ] && exit $code`,
      folder,
    );
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "0\n", stderr: `cae: full: ${FULL}\n` });
    expect(filesIn(folder)).toEqual(["a.txt", "full", "null"]);
  });

  test.skipIf(!canMount)("/dev/null, which stays a device (skipped where nothing can be mounted)", () => {
    const script = `mount -t tmpfs tmpfs /dev && mknod /dev/null c 1 3 && cae extract "$seeds" -o /dev/null; echo "$?"; ls -l /dev`;
    const { stdout } = bash(script, folderOfArticle(), MOUNTS);
    expect(stdout).toMatch(/^0\ntotal 0\nc\S+ 1 root root 1, 3 .* null\n$/);
  });

  test("a named pipe", () => {
    const folder = folderOfArticle();
    const { status, stdout } = bash(
      "mkfifo pipe; cat pipe > copy & cae extract a.txt -o pipe; code=$?; wait; [ -p pipe ] && exit $code",
      folder,
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(JSON.parse(readFileSync(join(folder, "copy"), "utf8"))).toHaveLength(1);
    expect(filesIn(folder)).toEqual(["a.txt", "copy", "pipe"]);
  });

  test("a process substitution, and ends quietly when that reads no more", () => {
    const folder = folderOfArticle();
    const { status, stdout, stderr } = bash(
      "cae extract --format ndjson a.txt -o >(wc -l); cae extract -f ndjson a.txt a.txt a.txt a.txt -o >(head -c 9)",
      folder,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^\s*1\n\{"schemaV$/);
  });

  test.each(["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])("standard output, as %s", (name) => {
    const folder = folderOfArticle({ "before.txt": "before\n" });
    expect(bash(`cae extract --format ndjson a.txt -o ${name} | wc -l`, folder).stdout.trim()).toBe("1");
    expect(bash(`cae extract a.txt -o ${name} >> before.txt`, folder).status).toBe(0);
    expect(readFileSync(join(folder, "before.txt"), "utf8")).toMatch(/^before\n\[\n/);
    expect(filesIn(folder)).toEqual(["a.txt", "before.txt"]);
  });

  test("a file that the shell opened, after what stands there", () => {
    const folder = folderOfArticle();
    const { status } = bash(
      "{ echo before >&3; cae extract a.txt -o /dev/fd/3; echo after >&3; } 3> out",
      folder,
    );
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "out"), "utf8")).toMatch(/^before\n\[\n[\s\S]*\]\nafter\n$/);
  });

  test("the file behind a link", () => {
    const folder = folderOfArticle({ "facts.json": "old" });
    const { status } = bash("ln -s facts.json link; cae extract a.txt -o link; [ -L link ]", folder);
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "facts.json"), "utf8"))).toHaveLength(1);
  });
});

describe("what cannot be written is one line and status 2", () => {
  test
    .skipIf(!existsSync("/dev/full"))
    .each([
      "extract a.txt",
      "extract --format summary a.txt",
      "check a.txt",
      "explain a.txt:1",
      "schema",
      "schema article-facts",
      "--help",
      "help check",
      "--version",
    ])("cae %s > /dev/full (skipped where there is none)", (argv) => {
    const folder = folderOfArticle({ "a.expected.json": '{"expect":{"entities":[{"type":"person"}]}}' });
    expect(bash(`cae ${argv} > /dev/full`, folder)).toEqual({
      status: 2,
      stdout: "",
      stderr: `cae: standard output: ${FULL}\n`,
    });
  });

  test("standard output that is open for reading only", () => {
    const { status, stderr } = bash("cae schema 1< a.txt", folderOfArticle());
    expect(stderr).toBe("cae: standard output: cannot be written (bad file descriptor); write elsewhere\n");
    expect(status).toBe(2);
  });

  test.skipIf(!existsSync("/dev/full"))("what stderr has lost (skipped where there is no /dev/full)", () => {
    const { status } = bash("cae extract a.txt missing.txt 2> /dev/full", folderOfArticle());
    expect(status).toBe(2);
  });

  test.skipIf(!canMount)("a disk that fills up (skipped where nothing can be mounted)", () => {
    const folder = folderOfArticle();
    const script = `
      mkdir disk; mount -t tmpfs -o size=64k tmpfs disk; echo old > disk/facts.json
      cae extract "$seeds" -o disk/facts.json; echo "$?"; ls -A disk; cat disk/facts.json
      cae extract "$seeds" > disk/out; echo "$?"
      cae extract a.txt -o disk/more.json; echo "$?"; rm disk/out
      cae extract a.txt -o disk/more.json; echo "$?"; ls -A disk`;
    const { stdout, stderr } = bash(script, folder, MOUNTS);
    expect(stdout).toBe("2\nfacts.json\nold\n2\n2\n0\nfacts.json\nmore.json\n");
    expect(stderr.split("\n")).toEqual([
      `cae: disk/facts.json: ${FULL}`,
      `cae: standard output: ${FULL}`,
      `cae: disk/more.json: ${FULL}`,
      "",
    ]);
  });

  test.skipIf(!canMount)("a disk that is read only (skipped where nothing can be mounted)", () => {
    const script = `
      mkdir disk; mount -t tmpfs tmpfs disk; echo old > disk/facts.json; mount -o remount,ro disk
      cae extract a.txt -o disk/facts.json; echo "$?"; cae extract a.txt -o disk/new.json; echo "$?"`;
    const { stdout, stderr } = bash(script, folderOfArticle(), MOUNTS);
    expect(stdout).toBe("2\n2\n");
    expect(stderr).toBe(
      "cae: disk/facts.json: cannot be written (read-only file system); write elsewhere\n" +
        "cae: disk/new.json: cannot be written (read-only file system); write elsewhere\n",
    );
  });

  test("a file that may grow no further", () => {
    const { status, stderr } = bash("ulimit -f 8; cae extract a.txt > out", folderOfArticle());
    expect(stderr).toBe("cae: standard output: cannot be written (file too large); write elsewhere\n");
    expect(status).toBe(2);
  });

  test("a pipe that nobody reads", () => {
    const { status, stderr } = bash("mkfifo pipe; cae extract a.txt -o pipe", folderOfArticle());
    expect(stderr).toMatch(
      /^cae: pipe: is a pipe that no program reads \(waited 5 seconds\); start its reader/,
    );
    expect(status).toBe(2);
  });
});

describe("a run that is ended", () => {
  /** Starts a run in the folder and waits for it to be in the midst of its writing; its input stays open. */
  async function midway(folder: string, wrapper: readonly string[] = []): Promise<ChildProcess> {
    const [command, ...argv] = [...wrapper, process.execPath, CAE];
    const child = spawn(command, [...argv, "extract", "--format", "ndjson", "-o", "facts.json"], {
      cwd: folder,
      stdio: ["pipe", "ignore", "inherit"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    child.stdin?.write(`${JSON.stringify({ id: "a", text: readFileSync(SEED, "utf8") })}\n`);
    await vi.waitFor(() => expect(draftsIn(folder)).toHaveLength(1), { timeout: 20_000 });
    return child;
  }

  const draftsIn = (folder: string): string[] =>
    filesIn(folder).filter((name) => /^\.facts\.json\.cae-\d+-\d+-[0-9a-f]{8}-\d+\.tmp$/.test(name));

  const ended = (child: ChildProcess): Promise<unknown> =>
    new Promise((done) => child.once("exit", (code, signal) => done(signal ?? code)));

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s leaves the old file alone", async (signal) => {
    const folder = folderOf({ "facts.json": "old" });
    const child = await midway(folder);
    child.kill(signal);
    expect(await ended(child)).toBe(signal);
    expect(filesIn(folder)).toEqual(["facts.json"]);
    expect(readFileSync(join(folder, "facts.json"), "utf8")).toBe("old");
  });

  test.each([
    ["INT", 130],
    ["TERM", 143],
    ["HUP", 129],
  ])("by %s gives a shell the status %d", (signal, code) => {
    const script = `
      mkfifo pipe; exec 3<> pipe; "$node" "$bin" extract --input-format ndjson pipe -o facts.json & run=$!
      until ls -A | grep -q "cae-.*tmp$" || ! kill -0 "$run"; do sleep 0.05; done
      kill -${signal} "$run"; wait "$run"; echo "$?"; ls -A`;
    // Bash keeps what it starts in the background from interrupts, unless it has control of jobs.
    const { stdout } = bash(`set -m; ${script}`, folderOf({}));
    expect(stdout).toBe(`${code}\npipe\n`);
  });

  test("by kill -9 leaves one draft, which the next run removes", async () => {
    const folder = folderOf({ "facts.json": "old" });
    const child = await midway(folder);
    child.kill("SIGKILL");
    expect(await ended(child)).toBe("SIGKILL");
    expect(draftsIn(folder)).toEqual([expect.stringContaining(`.cae-${child.pid}-`)]);
    expect(readFileSync(join(folder, "facts.json"), "utf8")).toBe("old");
    expect(bash(`cae extract "$seeds"/meta-fine-2023.txt -o facts.json`, folder).status).toBe(0);
    expect(filesIn(folder)).toEqual(["facts.json"]);
  });

  test("is no hindrance to one that lives, nor that to the next", async () => {
    const folder = folderOf({});
    const child = await midway(folder);
    expect(bash(`cae extract "$seeds"/meta-fine-2023.txt -o facts.json`, folder).status).toBe(0);
    expect(draftsIn(folder)).toHaveLength(1);
    child.stdin?.end();
    expect(await ended(child)).toBe(0);
    expect(filesIn(folder)).toEqual(["facts.json"]);
    expect(readFileSync(join(folder, "facts.json"), "utf8")).toMatch(/^\{"schemaVersion".*\n$/);
  });

  test.skipIf(!canContain)("as the first process of a container (skipped where there are none)", async () => {
    const folder = folderOf({ "facts.json": "old" });
    const child = await midway(folder, CONTAINER);
    expect(draftsIn(folder)).toEqual([expect.stringContaining(".cae-1-")]);
    // Such a process has the same id every time.
    const again = bash(`cae extract "$seeds"/meta-fine-2023.txt -o facts.json`, folder);
    const same = spawnSync(
      CONTAINER[0],
      [...CONTAINER.slice(1), process.execPath, CAE, "extract", SEED, "-o", "facts.json"],
      { cwd: folder },
    );
    expect([again.status, same.status]).toEqual([0, 0]);
    expect(draftsIn(folder)).toHaveLength(1);
    const [first] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8").split(" ");
    process.kill(Number(first), "SIGTERM");
    expect(await ended(child)).toBe(143);
    expect(filesIn(folder)).toEqual(["facts.json"]);
  });
});

describe("a slow reader", () => {
  test("is waited for, without a word on stderr", async () => {
    const child = spawn(process.execPath, [CAE, "extract", "--format", "ndjson"], { stdio: "pipe" });
    onTestFinished(() => void child.kill("SIGKILL"));
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const record = (id: number) => `${JSON.stringify({ id: `${id}`, text: readFileSync(SEED, "utf8") })}\n`;
    const count = 60;
    for (let id = 0; id < count; id++) child.stdin.write(record(id));
    child.stdin.end();
    // Nothing is read until the pipe is full, then a little at a time.
    await new Promise((ready) => child.stdout.once("readable", ready));
    let lines = 0;
    for await (const chunk of child.stdout) {
      lines += String(chunk).split("\n").length - 1;
      await new Promise(setImmediate);
    }
    expect({ lines, stderr }).toEqual({ lines: count, stderr: "" });
  });

  test("that is there no more ends the run with 0", () => {
    const { stdout, stderr } = bash(
      `cae schema output | true; echo "\${PIPESTATUS[0]}"; cae --help | true; echo "\${PIPESTATUS[0]}"`,
      folderOf({}),
    );
    expect({ stdout, stderr }).toEqual({ stdout: "0\n0\n", stderr: "" });
  });
});
