import { readFileSync, writeFileSync } from "node:fs";
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

  test("names the article, the place, the expected fact, the nearest one and what differs", async () => {
    const expected = { expect: { entities: [{ type: "event", name: "Geneva" }] } };
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(expected) });
    const { status, stdout } = await run(["check", join(folder, "a.txt")]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${join(folder, "a.txt")}:3:18 missing entity {"type":"event","name":"Geneva"}`);
    expect(stdout).toMatch(/nearest \{"id":"entity-1","type":"location","name":"Geneva"\} by entity\//);
    expect(stdout).toContain('type: expected "event", found "location"');
  });

  test("says so when nothing comes near", async () => {
    const expected = { expect: { officials: [{ name: "Nobody Atall" }] } };
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(expected) });
    expect((await run(["check", folder])).stdout).toContain("nothing like it was found");
  });

  test("fails on a forbidden fact and on an unexpected one in a complete kind", async () => {
    const expected = { forbid: { entities: [{ name: "Geneva" }] }, complete: ["entities"] };
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(expected) });
    const { status, stdout } = await run(["check", folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('forbidden entity {"name":"Geneva"}');
    expect(stdout).toContain("unexpected entity");
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

  test("never follows an id out of the folder", async () => {
    const stdin = `${JSON.stringify({ id: "../../etc/passwd", text: ARTICLE })}\n`;
    const { status, stderr } = await run(["check", "-", "--input-format", "ndjson"], { stdin });
    expect(status).toBe(2);
    expect(stderr).toContain("its id cannot name a file of expected facts");
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

  test.each([["{}"], ['{"expect":{"entities":[]}}'], ['{"anchor":"2020-01-01"}']])(
    "fails on %s, which expects nothing",
    async (text) => {
      const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": text });
      const { status, stdout } = await run(["check", folder]);
      expect(status).toBe(1);
      expect(stdout).toContain("expects nothing");
    },
  );

  test.each([
    ["{", /is no JSON/],
    ['{"expects":{}}', /Unrecognized key: "expects"/],
    [
      '{"expect":{"entities":[{"nmae":"x"}]}}',
      /expect\.entities\.0: no field is named "nmae"; there are id, type, name/,
    ],
    ['{"expect":{"entities":[{"name":{"matches":"("}}]}}', /Invalid regular expression/],
    ['{"complete":["everything"]}', /complete\.0/],
  ])("cannot run with %s", async (text, message) => {
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": text });
    const { status, stderr } = await run(["check", folder]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toContain("a.expected.json");
  });

  test("cannot run when an article cannot be read, or when nothing is expected anywhere", async () => {
    const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(GENEVA) });
    expect((await run(["check", folder, "nope.txt"])).status).toBe(2);
    const { status, stderr } = await run(["check", folderWith({ "a.txt": ARTICLE })]);
    expect(status).toBe(2);
    expect(stderr).toContain("nothing to check");
  });
});

describe("check --update", () => {
  test("writes expected facts for an article that has none, which then pass", async () => {
    const folder = folderWith({ "a.txt": ARTICLE });
    expect((await run(["check", folder, "--update"])).status).toBe(0);
    const written = JSON.parse(readFileSync(join(folder, "a.expected.json"), "utf8"));
    expect(written.expect.entities).toContainEqual({ type: "location", name: "Geneva" });
    expect(written.complete).toHaveLength(5);
    expect((await run(["check", folder])).status).toBe(0);
  });

  test("keeps patterns that still match, drops the others, adds what complete kinds lack", async () => {
    const pattern = { name: { matches: "^Gen" } };
    const old = {
      expect: { entities: [pattern, { name: "Paris" }], dates: [] },
      forbid: { claims: [{ cue: "sang" }] },
      complete: ["entities"],
    };
    const folder = folderWith({
      "a.txt": `${ARTICLE}Nothing was heard from Berlin.\n`,
      "a.expected.json": expecting(old),
    });
    const { status, stderr } = await run(["check", folder, "--update"]);
    const written = JSON.parse(readFileSync(join(folder, "a.expected.json"), "utf8"));
    expect(status).toBe(0);
    expect(written.expect.entities[0]).toEqual(pattern);
    expect(written.expect.entities).not.toContainEqual({ name: "Paris" });
    expect(written.expect.entities).toContainEqual({ type: "location", name: "Berlin" });
    expect(written.forbid).toEqual(old.forbid);
    expect(stderr).toMatch(/a\.expected\.json: 1 added, 1 removed/);
  });

  test("leaves a file that is right as it is, byte for byte", async () => {
    const folder = folderWith({ "a.txt": ARTICLE });
    const path = join(folder, "a.expected.json");
    writeFileSync(path, '{ "expect": {"entities":[ {"name":"Geneva"} ]} }');
    await run(["check", folder, "--update"]);
    expect(readFileSync(path, "utf8")).toBe('{ "expect": {"entities":[ {"name":"Geneva"} ]} }');
  });

  test.each([["true"], ["1"]])("refuses to write where CI is %s", async (ci) => {
    const folder = folderWith({ "a.txt": ARTICLE });
    const { status, stderr } = await run(["check", folder, "--update"], { env: { CI: ci } });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cae: --update is refused where CI is set/);
  });
});

describe("check --reporter", () => {
  const hostile = { expect: { entities: [{ name: "x\u001b[31m\u202e\n::error::y" }] } };
  const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": expecting(hostile) });

  test("json gives totals and failures", async () => {
    const { status, stdout } = await run(["check", folder, "--reporter", "json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).totals).toEqual({ articles: 1, failed: 1, expectations: 1, failures: 1 });
  });

  test("junit gives a suite an article and a failure element", async () => {
    const { stdout } = await run(["check", folder, "--reporter", "junit"]);
    expect(stdout).toMatch(/^<\?xml version="1\.0"/);
    expect(stdout).toMatch(/<testsuites name="cae check" tests="1" failures="1">/);
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
