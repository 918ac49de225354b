import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "./run.ts";

const CAE = resolve("bin/cae.js");
const SEEDS = ["meta-fine-2023.txt", "fed-rates-2023.txt"].map((name) => resolve("seeds", name));

interface Settings {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly node?: readonly string[];
}

function cae(argv: readonly string[], { cwd, env = {}, node = [] }: Settings = {}) {
  const run = spawnSync(process.execPath, [...node, CAE, ...argv], {
    encoding: "utf8",
    cwd,
    env: { PATH: process.env.PATH ?? "", ...env },
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe("as a process", () => {
  test("extracts, and says in its status what could not be read", () => {
    const { status, stdout, stderr } = cae(["extract", "--format", "ndjson", ...SEEDS, "missing.txt"]);
    expect(stdout.trim().split("\n")).toHaveLength(3);
    expect(stderr).toMatch(/^cae: missing\.txt: no such file/);
    expect(status).toBe(1);
  });

  test("ends quietly when its reader goes away", () => {
    const script = `"$0" "$1" extract --format ndjson seeds | head -c 20 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const run = spawnSync("bash", ["-c", script, process.execPath, CAE], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe("0\n");
  });

  test("reads an article of a megabyte within a heap of 40 MB", () => {
    const texts = readdirSync("seeds").filter((name) => name.endsWith(".txt"));
    const seeds = texts.map((name) => readFileSync(join("seeds", name), "utf8")).join("\n\n");
    const text = seeds.repeat(Math.ceil(1_000_000 / seeds.length)).slice(0, 1_000_000);
    const folder = folderWith({ "long.txt": text });
    const { status, stderr } = cae(["extract", "long.txt", "--output", "out.json"], {
      cwd: folder,
      node: ["--max-old-space-size=40"],
    });
    expect(`${status} ${stderr}`).toBe("0 ");
  }, 120_000);

  test("prints the same bytes under any locale, time zone and folder", () => {
    const here = cae(["extract", ...SEEDS], { env: { LC_ALL: "C", TZ: "UTC" } });
    const there = cae(["extract", ...SEEDS], {
      env: { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR", TZ: "Asia/Kathmandu" },
      cwd: "/",
    });
    expect(there.stdout).toBe(here.stdout);
  });

  test("prints the same bytes in whatever order a folder was filled", () => {
    const [one, two] = [
      ["a", "b", "c"],
      ["c", "a", "b"],
    ].map((names) =>
      folderWith(Object.fromEntries(names.map((name) => [`${name}.txt`, readFileSync(SEEDS[0])]))),
    );
    const [first, second] = [one, two].map((cwd) => cae(["extract", "."], { cwd }));
    expect(second.stdout).toBe(first.stdout);
  });

  test("prints the same bytes where what the build compiled does not fit the engine", () => {
    const compiled = cae(["extract", SEEDS[0]]);
    expect(cae(["extract", SEEDS[0]], { node: ["--no-opt"] })).toEqual(compiled);
  });

  test("needs no code from strings", () => {
    const { status, stderr } = cae(["extract", SEEDS[0]], {
      node: ["--disallow-code-generation-from-strings"],
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("reads nothing but the article and its own files, whatever stands in the folder", () => {
    const folder = folderWith({
      "a.txt": readFileSync(SEEDS[0]),
      "package.json": '{"type":"commonjs","cae":{"only":["dates"]}}',
      "cae.config.js": "throw new Error('read')",
      ".caerc": "{}",
      ".env": "FORCE_COLOR=1",
    });
    const preload = join(folderWith({ "watch.mjs": WATCH }), "watch.mjs");
    const { status, stderr } = cae(["extract", "a.txt"], { cwd: folder, node: ["--import", preload] });
    const read = stderr.split("\n").filter((line) => line.startsWith("READ "));
    expect(status).toBe(0);
    expect(stderr).not.toContain("NETWORK");
    expect(new Set(read.filter((line) => !line.includes(resolve("."))))).toEqual(new Set(["READ a.txt"]));
  });

  test("an article that cannot be opened does not stop the others", () => {
    const folder = folderWith({ "a.txt": readFileSync(SEEDS[0]) });
    mkdirSync(join(folder, "b.txt"));
    writeFileSync(join(folder, "c.txt"), "");
    chmodSync(join(folder, "c.txt"), 0o000);
    const { status, stdout } = cae([
      "extract",
      "--format",
      "ndjson",
      join(folder, "a.txt"),
      join(folder, "c.txt"),
    ]);
    expect(status).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(2);
  });
});

/** Tells on stderr what is opened for reading and whether anything turns to the network. */
const WATCH = `
import fs from "node:fs";
import net from "node:net";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
const tell = (path) => fs.writeSync(2, "READ " + String(path) + "\\n");
for (const name of ["readFileSync", "createReadStream", "readFile", "open", "openSync"]) {
  const original = fs[name];
  fs[name] = function (path, ...rest) { if (typeof path !== "number") tell(path); return Reflect.apply(original, this, [path, ...rest]); };
}
for (const name of ["readFile", "open"]) {
  const original = fs.promises[name];
  fs.promises[name] = (path, ...rest) => { tell(path); return original(path, ...rest); };
}
const network = () => { fs.writeSync(2, "NETWORK\\n"); throw new Error("network"); };
net.Socket.prototype.connect = network;
dns.lookup = network;
globalThis.fetch = network;
syncBuiltinESMExports();
`;
