import { readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { folderWith, run } from "./run.ts";

beforeEach(() => {
  vi.stubEnv("TMPDIR", folderWith({}));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
});

test("view writes a page that nobody else can read, and prints its path", async () => {
  const folder = folderWith({ "a.txt": "Ann Lee said taxes fell 5%.", "b.txt": "" });
  const { status, stdout, stderr } = await run(["view", join(folder, "a.txt"), join(folder, "b.txt")]);
  const path = stdout.trimEnd();
  expect(stdout).toBe(`${join(dirname(path), "facts.html")}\n`);
  expect(statSync(dirname(path)).mode & 0o077).toBe(0);
  const page = readFileSync(path, "utf8");
  expect(page).toContain("<!doctype html>");
  expect(page).toContain("Ann Lee");
  expect(page).toMatch(/<p class="no">[^<]*b\.txt/);
  expect(stderr).toMatch(/^cae: \S*b\.txt: .*\n$/);
  expect(status).toBe(1);
});

test("a page of no article is removed, and no path printed", async () => {
  const { status, stdout, stderr } = await run(["view", join(tmpdir(), "there-is-no-such-article.txt")]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("there-is-no-such-article.txt");
  expect(readdirSync(tmpdir())).toEqual([]);
});

test("view shows the kinds that are asked for", async () => {
  const { stdout } = await run(["view", "--only", "amounts", "-"], { stdin: "Ann Lee said taxes fell 5%." });
  const path = stdout.trimEnd();
  const page = readFileSync(path, "utf8");
  expect(page).toContain('<section class="m">');
  expect(page).not.toContain('<section class="c">');
});

test("the ending of the file asks for a page", async () => {
  const folder = folderWith({ "a.txt": "Ann Lee said taxes fell 5%." });
  const out = join(folderWith({}), "facts.html");
  expect(await run(["extract", join(folder, "a.txt"), "-o", out])).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
  expect(readFileSync(out, "utf8")).toContain("<!doctype html>");
});
