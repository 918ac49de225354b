import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "./run.ts";

test("--version prints the version of package.json", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test.each([[["--help"]], [["help"]], [["extract", "--help"]], [["check", "--help"]], [["schema", "--help"]]])(
  "%j prints help with examples to stdout",
  async (argv) => {
    const { status, stdout, stderr } = await run(argv);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/Usage: cae[\s\S]*Example/);
  },
);

test("no command shows the help on stderr and ends with 2", async () => {
  const { status, stdout, stderr } = await run([]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("Usage: cae");
});

test("an unknown command is one clear message", async () => {
  const { status, stderr } = await run(["extrcat"]);
  expect(status).toBe(2);
  expect(stderr).toContain("unknown command 'extrcat'");
  expect(stderr).toContain("Did you mean extract?");
});

test("what the user typed cannot act on the terminal", async () => {
  const { stderr } = await run(["\u001b[31mred\u202e\n::error::x"]);
  expect(stderr).not.toContain("\u001b");
  expect(stderr).not.toContain("\u202e");
  expect(stderr).not.toContain("::");
});

test("schema lists the names, prints one, and refuses others", async () => {
  const { stdout } = await run(["schema"]);
  expect(stdout.trim().split("\n")).toContain("article-facts");
  const printed = await run(["schema", "expected-facts"]);
  expect(JSON.parse(printed.stdout).title).toBe("expected-facts");
  const { status, stderr } = await run(["schema", "nope"]);
  expect(status).toBe(2);
  expect(stderr).toContain('no schema is named "nope"; there are article-facts');
});
