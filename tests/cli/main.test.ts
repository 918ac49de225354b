import { readFileSync } from "node:fs";
import { Writable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
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

test.each([
  [["extrcat"], "extrcat is no command; did you mean cae extract?"],
  [["help", "extrcat"], "extrcat is no command; did you mean cae extract?"],
  [["Check", "news/"], "Check is no command; did you mean cae check news/?"],
  [["article.txt"], "article.txt is no command; did you mean cae extract article.txt?"],
  [
    ["news/a b.txt", "it's.md", "--format", "json"],
    "'news/a b.txt' is no command; did you mean cae extract 'news/a b.txt' 'it'\\''s.md' --format json?",
  ],
  [["-"], "- is no command; did you mean cae extract -?"],
  [["article.txt:12:40"], "article.txt:12:40 is no command; did you mean cae explain article.txt:12:40?"],
  [["frobnicate"], "frobnicate is no command; there are extract, view, check, explain, schema"],
  [
    ["https://example.org/a"],
    "https://example.org/a: is a web address, and cae uses no network; save the article's text in a file and name the file",
  ],
  [["--format", "json"], "--format stands before the command; put it behind, as in cae extract --format"],
  [["--nonsense"], "unknown option --nonsense"],
])("%j is one line with what to type instead", async (argv, message) => {
  expect(await run(argv)).toEqual({ status: 2, stdout: "", stderr: `cae: ${message} (see cae --help)\n` });
});

test.each([
  [["schema", "output", "x"], "cae schema takes one name; leave out x"],
  [["explain", "a.txt:1", "b.txt:2"], "b.txt:2: give a fact's id, as in entity-3 or claim-1"],
  [["explain", "a.txt", "claim-1", "b"], "cae explain takes"],
  [["explain", "https://example.org/a:1"], "https://example.org/a:1: is a web address"],
  [["explain"], "nothing is named: give PATH:LINE"],
])("%j is refused in one line", async (argv, message) => {
  const { status, stderr } = await run(argv);
  expect(status).toBe(2);
  expect(stderr.startsWith(`cae: ${message}`)).toBe(true);
  expect(stderr.endsWith(` (see cae ${argv[0]} --help)\n`)).toBe(true);
});

test("no phrase of the parser's reaches the user, whatever is typed", async () => {
  const word = fc.constantFrom(
    ..."extract check explain schema help --only --format -f --fact - -- --x=y -vh a.txt :1".split(" "),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (argv) => {
      const { stderr } = await run(argv, { terminal: ["stdin"] });
      if (!stderr.startsWith("Usage: cae")) expect(stderr).toMatch(/^(?:cae: [^\n]+\n)*$/);
      expect(stderr).not.toMatch(/error:|argument '|Expected \d|Did you mean|cannot be used with/);
    }),
    { numRuns: 150 },
  );
});

test("a mistake of the program says where to report it, with its stack, each line with the prefix", async () => {
  const { bugs } = JSON.parse(readFileSync("package.json", "utf8"));
  const broken = Object.defineProperty({}, "stdin", {
    get: () => {
      throw new Error("boom\n::error::x");
    },
  });
  const err: string[] = [];
  const stderr = new Writable({
    write: (text, _encoding, done) => {
      err.push(String(text));
      done();
    },
  });
  const io = Object.assign(broken, { stdout: stderr, stderr, env: {} });
  expect(await main(["extract", "-"], io as unknown as Io)).toBe(2);
  const lines = err.join("").trimEnd().split("\n");
  expect(lines[0]).toBe(`cae: this is a mistake in cae; please report it with these lines at ${bugs.url}`);
  expect(lines[1]).toBe("cae: Error: boom");
  for (const line of lines) expect(line).toMatch(/^cae: (?!::)/);
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
  expect((await run(["schema", "ouput"])).stderr).toContain("did you mean output? there are");
});
