import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BUNDLE, COMPILED, sealed, unsealed } from "../../dist/cli/load.js";
import { Installed } from "./installed.ts";

const ARTICLE = "seeds/meta-fine-2023.txt";
const bundle = readFileSync(BUNDLE);
const compiled = readFileSync(COMPILED);

/** Bytes with one bit of theirs turned over. */
function flipped(bytes: Uint8Array, place: number, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[place] ^= 1 << bit;
  return copy;
}

/** Places all over a file, the first bytes one by one. */
const places = (length: number, count: number): number[] => [
  ...Array.from({ length: 8 }, (_, i) => i * 8),
  ...Array.from({ length: count }, (_, i) => 64 + Math.floor(((i + 0.5) * (length - 64)) / count)),
];

describe("compiled code with its seal", () => {
  test("is taken as it was written", () => {
    const code = unsealed(bundle, compiled);
    expect(code?.length).toBeGreaterThan(500_000);
    expect(sealed(bundle, code as Buffer).equals(compiled)).toBe(true);
  });

  test("is never taken with a bit turned over, wherever", () => {
    for (const place of places(compiled.length, 200))
      expect(unsealed(bundle, flipped(compiled, place, place % 8)), `byte ${place}`).toBeUndefined();
  });

  test("is never taken cut short, grown, or empty", () => {
    for (const length of [0, 1, 31, 32, 33, 5000, compiled.length - 1])
      expect(unsealed(bundle, compiled.subarray(0, length)), `${length} bytes`).toBeUndefined();
    expect(unsealed(bundle, Buffer.concat([compiled, Buffer.alloc(1)]))).toBeUndefined();
  });

  test("is never taken for another bundle, be it of the same length", () => {
    expect(unsealed(flipped(bundle, 4000, 0), compiled)).toBeUndefined();
  });

  test("names no folder of the machine that built it", () => {
    expect(compiled.includes(process.cwd(), 0, "latin1")).toBe(false);
    expect(compiled.includes(process.cwd(), 0, "utf16le")).toBe(false);
    expect(bundle.includes(process.cwd())).toBe(false);
  });
});

test("the bundle loads what it needs late by require, which is all that a compiled script has", () => {
  expect(bundle.toString("latin1")).not.toMatch(/[^.\w]import\s*\(/);
});

describe("the program as a process", () => {
  let whole: ReturnType<Installed["run"]>;

  test("runs", () => {
    whole = new Installed().run(["extract", ARTICLE]);
    expect(whole).toMatchObject({ status: 0, stderr: "" });
    expect(whole.stdout).toContain("European Union");
  });

  test("runs with a damaged file as without one", () => {
    const program = new Installed();
    for (const place of places(compiled.length, 3).slice(5)) {
      writeFileSync(program.compiled, flipped(compiled, place, 5));
      expect(program.run(["extract", ARTICLE]), `byte ${place}`).toEqual(whole);
    }
  });

  test("runs with a file that was cut short, is empty, or is missing", () => {
    const program = new Installed();
    for (const length of [900_000, 0]) {
      truncateSync(program.compiled, length);
      expect(program.run(["extract", ARTICLE]), `${length} bytes`).toEqual(whole);
    }
    rmSync(program.compiled);
    expect(program.run(["extract", ARTICLE])).toEqual(whole);
  });

  test("never runs what was compiled of another bundle, which the engine would", () => {
    const program = new Installed();
    const other = readFileSync(program.bundle, "latin1").replace(
      "Turns news articles",
      "TURNS NEWS ARTICLES",
    );
    writeFileSync(program.bundle, other, "latin1");
    expect(program.run(["--help"]).stdout).toContain("TURNS NEWS ARTICLES");
  });

  test("does not take what another engine compiled, under its own name or under this one's", () => {
    const program = new Installed();
    const foreign = Buffer.from(`${process.versions.v8}-${process.arch}`).fill(1);
    const name = program.compiled.replace(`-${process.arch}.bin`, "-pdp11.bin");
    expect(name).not.toBe(program.compiled);
    renameSync(program.compiled, name);
    writeFileSync(name, foreign);
    expect(program.run(["extract", ARTICLE])).toEqual(whole);
    writeFileSync(program.compiled, Buffer.concat([compiled.subarray(0, 32), foreign]));
    expect(program.run(["extract", ARTICLE])).toEqual(whole);
  });

  test("runs under other flags of the engine", () => {
    const program = new Installed();
    for (const flag of ["--max-lazy", "--no-opt"])
      expect(program.run(["extract", ARTICLE], [flag]), flag).toEqual(whole);
  });

  test("names itself, not a folder, in stack traces", () => {
    const program = new Installed();
    const preload = program.path("trap.cjs");
    writeFileSync(preload, 'JSON.stringify = () => { throw new TypeError("trap"); };');
    const { stderr } = program.run(["extract", ARTICLE], ["--require", preload]);
    expect(stderr).toMatch(/\(cae\.cjs:\d+:\d+\)/);
    expect(stderr).not.toContain(program.bundle);
  });
});
