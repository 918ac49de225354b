import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run.ts";

const ARTICLE = "Talks end\n\nOfficials met in Geneva.\nThe talks in Geneva ended without a deal.\n";
const expecting = (expected: object): string => JSON.stringify(expected);
const GENEVA = { expect: { entities: [{ type: "location", name: "Geneva" }] } };

describe("check", () => {
  test("passes when every expectation is met", async () => {
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(GENEVA) });
    const { status, stdout } = await run(["check", folder]);
    expect(status).toBe(0);
    expect(stdout).toContain("✓ 1 expectation met in 1 article");
  });

  test("says of an article with more words and marks than are read that it is too long", async () => {
    const folder = folderWith({ "a.txt": "$1-".repeat(1_100_000), "a.expected.json": expecting(GENEVA) });
    const { status, stdout, stderr } = await run(["check", folder]);
    expect(status).toBe(2);
    expect(stdout).toContain("has more than 3000000 words and marks; split it\n");
    expect(stderr).not.toContain("mistake");
  });

  test("tells a fact that stands in the place of an expected one as changed, once", async () => {
    const expected = `{\n  "expect": {\n    "entities": [\n      { "type": "event", "name": "Geneva" }\n    ]\n  },\n  "complete": ["entities"]\n}`;
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expected });
    const { status, stdout } = await run(["check", join(folder, "a.txt")]);
    expect(status).toBe(1);
    expect(stdout).toBe(`✗ ${folder}/a.txt
  ${folder}/a.txt:3:18 changed entity "Geneva", "location" (${folder}/a.expected.json:4)
    type: "event" → "location"
✗ 1 failure in 1 of 1 article; 0 of 1 expectation met
`);
  });

  test("tells a fact that nothing stands in the place of as missing, where its words stand", async () => {
    const expected = { expect: { officials: [{ name: "Nobody Atall" }, { name: "Officials" }] } };
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(expected) });
    const { stdout } = await run(["check", folder]);
    expect(stdout).toContain(`  ${folder}/a.txt missing official {"name":"Nobody Atall"}`);
    expect(stdout).toContain(`  ${folder}/a.txt:3:1 missing official {"name":"Officials"}`);
  });

  test("tells three fields that differ, then how many more", async () => {
    const money = {
      kind: "count",
      value: 7,
      currency: "EUR",
      modifier: "about",
      change: "increase",
      text: "$2 million",
    };
    const folder = folderWith({
      "a.txt": "The board of Harrow paid a fine of $2 million.\n",
      "a.expected.json": expecting({ expect: { amounts: [money] } }),
    });
    const { stdout } = await run(["check", folder]);
    expect(stdout).toContain('changed amount "$2 million", 2000000, "fine"');
    expect(stdout.match(/ → /g)).toHaveLength(3);
    expect(stdout).toContain("    and 2 more fields\n");
  });

  test("tells what one name spelt otherwise breaks as one failure's cause", async () => {
    const text = `Maria Lopez, the mayor, said taxes would fall. "We will build," Maria Lopez said. Maria Lopez denied that money was lost.\n`;
    const folder = folderWith({ "a.txt": text });
    await run(["check", folder, "--update"]);
    const path = join(folder, "a.expected.json");
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("Maria Lopez", "Maria Lopes"));
    const { stdout } = await run(["check", folder]);
    expect(stdout).toMatch(/changed in 1 entity, 1 official, 3 claims: "Maria Lopes" → "Maria Lopez"/);
    expect(stdout.match(/ → /g)).toHaveLength(1);
    expect(stdout).toContain("    and 2 more\n");
    expect(stdout).toContain("✗ 5 failures in 1 of 1 article");
  });

  test("fails on a forbidden fact and on an unexpected one in a complete kind", async () => {
    const expected = { forbid: { entities: [{ name: "Geneva" }] }, complete: ["entities"] };
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(expected) });
    const { status, stdout } = await run(["check", folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('forbidden entity {"name":"Geneva"}');
    expect(stdout).toContain('unexpected entity "Geneva", "location" by entity/');
  });

  test("takes the anchor of the expected facts", async () => {
    const expected = { anchor: "2020-01-01", ...GENEVA };
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(expected) });
    const { status } = await run(["check", folder, "--date", "2019-01-01"]);
    expect(status).toBe(0);
  });

  test("finds expected facts in a folder of their own", async () => {
    const articles = folderWith({ "a.txt": ARTICLE });
    const facts = folderWith({ "a.expected.json": expecting(GENEVA) });
    expect((await run(["check", articles, "--expected", facts])).status).toBe(0);
  });

  test("checks records of a stream by their ids", async () => {
    const facts = folderWith({ "one.expected.json": expecting(GENEVA) });
    const stdin = `${JSON.stringify({ id: "one", text: ARTICLE })}\n`;
    const { status } = await run(["check", "-", "--input-format", "ndjson", "--expected", facts], { stdin });
    expect(status).toBe(0);
  });

  test.each([["../../etc/passwd"], ["a//b"], ["/etc/passwd"], ["a/.hidden"], ["a\\b"], ["\u001b[31ma"]])(
    "makes no file of the id %j, which leads out of the folder or is no name",
    async (id) => {
      const stdin = `${JSON.stringify({ id, text: ARTICLE })}\n`;
      const { status, stdout } = await run(["check", "-", "--input-format", "ndjson"], { stdin });
      expect(status).toBe(2);
      expect(stdout).toContain("its id cannot name a file of expected facts");
    },
  );

  test("keeps a record whose id has slashes in folders below", async () => {
    const facts = folderWith({});
    const stdin = `${JSON.stringify({ id: "2024/may/one", text: ARTICLE })}\n`;
    const argv = ["check", "-", "--input-format", "ndjson", "--expected", facts];
    expect((await run([...argv, "--update"], { stdin })).status).toBe(0);
    expect(existsSync(join(facts, "2024/may/one.expected.json"))).toBe(true);
    expect((await run(argv, { stdin })).status).toBe(0);
  });

  test("says that the folder of --expected is missing, or is none", async () => {
    const folder = folderWith({ "a.txt": ARTICLE });
    const missing = await run(["check", folder, "--expected", join(folder, "nowhere")]);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain("nowhere: no such folder; check its name, or create it with --update");
    const file = await run(["check", folder, "--expected", join(folder, "a.txt")]);
    expect(file.status).toBe(2);
    expect(file.stderr).toContain("a.txt: is no folder");
  });

  test("asks for the articles of a folder's expected facts only where a folder is checked", async () => {
    const articles = folderWith({ "a.txt": ARTICLE });
    const facts = folderWith({ "a.expected.json": expecting(GENEVA), "b.expected.json": expecting(GENEVA) });
    expect((await run(["check", join(articles, "a.txt"), "--expected", facts])).status).toBe(0);
    expect((await run(["check", articles, "--expected", facts])).status).toBe(1);
  });

  test("blames an article that cannot be read, not its expected facts", async () => {
    const folder = folderWith({ "a.txt": "", "a.expected.json": expecting(GENEVA) });
    const { status, stdout } = await run(["check", folder]);
    expect(status).toBe(2);
    expect(stdout).toContain("has no text");
    expect(stdout).not.toContain("has no article");
  });

  test("names the place of a record that cannot be read once", async () => {
    const folder = folderWith({ "a.ndjson": '{"id":"a"\n' });
    const path = join(folder, "a.ndjson");
    const says = "column 10: no valid JSON: it ends here, before its last }; each line is one whole object";
    expect((await run(["check", path])).stdout).toContain(`✗ ${path}:1\n  ${says}\n`);
    const { stdout } = await run(["check", path, "--reporter", "github"]);
    expect(stdout).toContain(`line=1,title=cae check::${path}:1: ${says}\n`);
    expect((await run(["check", ""])).stdout).toContain('✗ ""\n  no such file or folder');
  });

  test("fails on an expected file without its article", async () => {
    const folder = folderWith({
      "a.txt": ARTICLE,
      "a.expected.json": expecting(GENEVA),
      "b.expected.json": expecting(GENEVA),
    });
    const { status, stdout } = await run(["check", folder]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${join(folder, "b.expected.json")}\n  has no article`);
  });

  test("names the article of an expected file that is named alone", async () => {
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(GENEVA) });
    const { status, stdout } = await run(["check", join(folder, "a.expected.json")]);
    expect(status).toBe(1);
    expect(stdout).toContain(`  is not checked by itself; name its article, ${join(folder, "a.txt")}\n`);
    expect((await run(["check", join(folder, "a.expected.json"), `${folder}/./a.txt`])).status).toBe(0);
  });

  test.each([["{}"], ['{"expect":{"entities":[]}}'], ['{"anchor":"2020-01-01"}']])(
    "fails on %s, which expects nothing",
    async (text) => {
      const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": text });
      const { status, stdout } = await run(["check", folder]);
      expect(status).toBe(1);
      expect(stdout).toContain("expects nothing");
    },
  );

  test("cannot run when an article cannot be read, or when nothing is expected anywhere", async () => {
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(GENEVA) });
    expect((await run(["check", folder, "nope.txt"])).status).toBe(2);
    const { status, stderr } = await run(["check", folderWith({ "a.txt": ARTICLE })]);
    expect(status).toBe(2);
    expect(stderr).toContain("nothing to check");
  });
});

describe("check --reporter", () => {
  const hostile = { expect: { entities: [{ name: "x\u001b[31m\u202e\n::error::y" }] } };
  const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(hostile) });

  test("json gives totals and failures", async () => {
    const { status, stdout } = await run(["check", folder, "--reporter", "json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).totals).toEqual({
      articles: 1,
      failed: 1,
      expectations: 1,
      met: 0,
      failures: 1,
    });
  });

  test("junit gives a suite an article and a failure element", async () => {
    const { stdout } = await run(["check", folder, "--reporter", "junit"]);
    expect(stdout).toMatch(/^<\?xml version="1\.0"/);
    expect(stdout).toMatch(/<testsuites name="cae check" tests="1" failures="1" errors="0">/);
    expect(stdout).toContain("&quot;name&quot;");
    expect(stdout).not.toMatch(/name="[^"]*<[^"]*"/);
  });

  test("github gives one command a failure", async () => {
    const { stdout } = await run(["check", folder, "--reporter", "github"]);
    const commands = stdout.split("\n").filter((line) => line.includes("::"));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatch(/^::error file=.*a\.txt,title=cae check::missing entity/);
    expect(commands[0].match(/::/g)).toHaveLength(2);
  });

  test.each([["text"], ["json"], ["junit"], ["github"]])(
    "%s lets nothing act on a terminal",
    async (reporter) => {
      const { stdout } = await run(["check", folder, "--reporter", reporter]);
      expect(stdout).not.toContain("\u001b");
      expect(stdout).not.toContain("\u202e");
      expect(stdout).not.toMatch(/^::error::y/m);
    },
  );
});
