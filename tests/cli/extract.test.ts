import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { folderWith, run } from "./run.ts";

const ARTICLE =
  "Harbour fees to rise\n\nThe port of Aarhus will raise its fees by $2 million, the port said.\n";

describe("extract", () => {
  test("prints an array with one record an article, in the order given", async () => {
    const folder = folderWith({ "b.txt": ARTICLE, "a.txt": ARTICLE });
    const { status, stdout } = await run(["extract", join(folder, "b.txt"), join(folder, "a.txt")]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).map((record: { article: { id: string } }) => record.article.id)).toEqual([
      "b",
      "a",
    ]);
  });

  test("prints an empty array for no articles", async () => {
    const folder = folderWith({ "list.txt": "" });
    const { stdout } = await run(["extract", "--files-from", join(folder, "list.txt")]);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  test("reads standard input when nothing is named and something is piped in", async () => {
    const { status, stdout } = await run(["extract", "--format", "ndjson"], { stdin: ARTICLE });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).article.length).toBe(ARTICLE.length);
  });

  test.each([
    ["facts.json", [], "["],
    ["facts.ndjson", [], '{"schemaVersion"'],
    ["facts.jsonl", [], '{"schemaVersion"'],
    ["facts.txt", [], "["],
    ["facts.ndjson", ["--format", "json"], "["],
    ["facts.json", ["--format", "ndjson"], '{"schemaVersion"'],
  ])(
    "writes %s with %j in the form that the option, else the ending, asks for",
    async (name, options, begins) => {
      const path = join(folderWith({}), name);
      await run(["extract", "-o", path, ...options], { stdin: ARTICLE, terminal: ["stdout"] });
      expect(readFileSync(path, "utf8").slice(0, begins.length)).toBe(begins);
    },
  );

  test("asks for paths when standard input is a terminal", async () => {
    const { status, stdout, stderr } = await run(["extract"], { terminal: ["stdin"] });
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^cae: nothing to read: .*--help/);
  });

  test("goes on after an article that cannot be read, says so on stderr, in the record and in the status", async () => {
    const folder = folderWith({ "bad.txt": new Uint8Array([0, 1, 2, 0]), "good.txt": ARTICLE });
    const { status, stdout, stderr } = await run(["extract", "--format", "ndjson", folder]);
    const [bad, good] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(bad.error).toMatchObject({ code: "binary", source: join(folder, "bad.txt") });
    expect(good.article.id).toBe("good");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("ends with 2 when nothing could be read", async () => {
    const { status, stderr } = await run(["extract", "no-such-file.txt"]);
    expect(status).toBe(2);
    expect(stderr).toBe("cae: no-such-file.txt: no such file or folder; check the path\n");
  });

  test("leaves out what is likelier wrong than right unless --min-confidence says otherwise", async () => {
    const folder = folderWith({
      "a.txt":
        "Fans hoped for the best. Police voted to keep the one road. Ana Ortiz said fees would rise.\n",
    });
    const claims = async (...options: string[]) =>
      JSON.parse((await run(["extract", folder, ...options])).stdout)[0].claims as { confidence: number }[];
    const [all, usual, sure] = [
      await claims("--min-confidence", "0"),
      await claims(),
      await claims("--min-confidence", "1"),
    ];
    expect(all.length).toBeGreaterThan(usual.length);
    expect(usual).toEqual(all.filter(({ confidence }) => confidence >= 0.5));
    expect(usual.length).toBeGreaterThan(0);
    expect(sure).toEqual([]);
  });

  test("a summary marks what is doubtful and says how much it left out", async () => {
    const folder = folderWith({
      "a.txt":
        "Fans hoped for the best. Police voted to keep the one road. Ana Ortiz said fees would rise.\n",
    });
    const { stdout } = await run(["extract", folder, "--format", "summary"]);
    expect(stdout).toMatch(/facts? under confidence 0\.5 left out; --min-confidence 0 shows all/);
    const { stdout: whole } = await run(["extract", folder, "--format", "summary", "--min-confidence", "0"]);
    expect(whole).toMatch(/^ +Police\n +\? → voted/m);
    expect(whole).not.toContain("left out");
  });

  test.each(["2", "-1", "half", "", "0.5x"])("refuses --min-confidence %j", async (share) => {
    const { status, stderr } = await run(["extract", "seeds", `--min-confidence=${share}`]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/share from 0 to 1/);
  });

  test("refuses articles larger than --max-size", async () => {
    const folder = folderWith({ "long.txt": ARTICLE.repeat(50) });
    const { status, stdout } = await run(["extract", "--max-size", "1k", join(folder, "long.txt")]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)[0].error.code).toBe("too-large");
  });

  test("keeps the kinds that --only names", async () => {
    const { stdout } = await run(["extract", "--only", "entities,dates"], { stdin: ARTICLE });
    const [{ entities, claims, amounts }] = JSON.parse(stdout);
    expect(entities.length).toBeGreaterThan(0);
    expect(claims).toEqual([]);
    expect(amounts).toEqual([]);
  });

  test.each([
    [["--only", "names"], /--only names: no kind is named "names"; the kinds are entities, officials/],
    [
      ["--only", "dates,claim"],
      /--only dates,claim: no kind is named "claim"; did you mean claims\? the kinds/,
    ],
    [["--only", ","], /--only ,: the kinds are/],
    [["--date", "2022-02-30"], /--date 2022-02-30: give a calendar day/],
    [["--date", "yesterday"], /calendar day/],
    [["--max-size", "big"], /--max-size big: give a number of bytes/],
    [["--format", "xml"], /--format xml: give one of json, ndjson, .*summary/],
    [["-f", "jsn"], /--format jsn: did you mean json\? give one of json, ndjson, .*summary/],
    [["--format", "SUMMARY"], /did you mean summary\?/],
    [["--input-format", "word"], /--input-format word: .*one of auto, text, markdown, ndjson/],
    [["--nonsense"], /unknown option --nonsense \(/],
    [["--formt", "json"], /unknown option --formt; did you mean --format\?/],
    [["--output-file=x"], /unknown option --output-file \(/],
    [["-x"], /unknown option -x \(/],
    [["-a.txt"], /unknown option -a\.txt; a file of that name is \.\/-a\.txt \(/],
    [["--help=1"], /--help takes no value; leave out =1 \(/],
    [["--help=all"], /--help takes no value; leave out =all/],
    [["--date"], /--date needs a value: --date <day>/],
  ])("refuses %j with one clear line and status 2", async (options, message) => {
    const { status, stdout, stderr } = await run(["extract", ...options], { stdin: ARTICLE });
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^cae: .* \(see cae extract --help\)\n$/);
  });

  test("--date anchors every article", async () => {
    const { stdout } = await run(["extract", "--date", "2021-03-04"], { stdin: ARTICLE });
    expect(JSON.parse(stdout)[0].article.anchor).toEqual({ date: "2021-03-04", from: "option" });
  });

  test("-o writes the file whole and nothing to stdout", async () => {
    const folder = folderWith({ "a.txt": ARTICLE, "facts.json": "old" });
    const { status, stdout } = await run([
      "extract",
      join(folder, "a.txt"),
      "-o",
      join(folder, "facts.json"),
    ]);
    expect(status).toBe(0);
    expect(stdout).toBe("");
    expect(JSON.parse(readFileSync(join(folder, "facts.json"), "utf8"))).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "facts.json"]);
  });

  test("-o into a folder that is not there is one clear line", async () => {
    const { status, stderr } = await run(["extract", "-o", "/no/such/folder/facts.json"], { stdin: ARTICLE });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^cae: \/no\/such\/folder\/facts\.json: there is no folder \/no\/such\/folder; make it/,
    );
    expect(existsSync("/no/such")).toBe(false);
  });

  test("ends quietly when nobody reads the output any more", async () => {
    let written = 0;
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        written++;
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, ARTICLE])),
    );
    const err: string[] = [];
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        err.push(String(chunk));
        done();
      },
    });
    const status = await main(["extract", "--format", "ndjson", folder], {
      stdin: Readable.from([]),
      stdout,
      stderr,
      env: {},
    });
    expect(status).toBe(0);
    expect(err).toEqual([]);
    expect(written).toBeLessThan(5);
  });
});

describe("the summary", () => {
  test("is what a terminal gets, within its width", async () => {
    const { stdout } = await run(["extract"], {
      stdin: ARTICLE,
      terminal: ["stdout"],
      columns: 60,
      env: { NO_COLOR: "1" },
    });
    expect(stdout).toContain("Harbour fees to rise");
    expect(stdout).toMatch(/1 article: \d+ (?:entity|entities)/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });

  test.each([
    [{ terminal: ["stdout"] as const, env: {} }, [], true],
    [{ terminal: [] as const, env: {} }, [], false],
    [{ terminal: ["stdout"] as const, env: { NO_COLOR: "1" } }, [], false],
    [{ terminal: ["stdout"] as const, env: { NO_COLOR: "" } }, [], true],
    [{ terminal: [] as const, env: { FORCE_COLOR: "1" } }, [], true],
    [{ terminal: ["stdout"] as const, env: { FORCE_COLOR: "0" } }, [], false],
    [{ terminal: ["stdout"] as const, env: { NO_COLOR: "1" } }, ["--color", "always"], true],
    [{ terminal: ["stdout"] as const, env: { FORCE_COLOR: "1" } }, ["--color", "never"], false],
    [{ terminal: ["stdout"] as const, env: { TERM: "dumb" } }, [], false],
  ])("colours stdout by %j and %j: %s", async (world, options, coloured) => {
    const { stdout } = await run(["extract", "--format", "summary", ...options], {
      stdin: ARTICLE,
      ...world,
    });
    expect(stdout.includes("\u001b[")).toBe(coloured);
  });

  test("colours stderr apart from stdout", async () => {
    const { stdout, stderr } = await run(["extract", "--format", "summary", "-", "nope.txt"], {
      stdin: ARTICLE,
      terminal: ["stderr"],
    });
    expect(stdout).not.toContain("\u001b[");
    expect(stderr).toContain("\u001b[");
  });

  test("a file gets no colour, whatever stderr is", async () => {
    const folder = folderWith({});
    const path = join(folder, "summary.txt");
    await run(["extract", "--format", "summary", "-o", path], {
      stdin: ARTICLE,
      terminal: ["stderr", "stdout"],
    });
    expect(readFileSync(path, "utf8")).not.toContain("\u001b[");
  });
});

describe("a text that is not English", () => {
  const FRENCH =
    "Le port augmentera ses tarifs, a dit la maire mardi.\n\nLa mesure ne touche pas les pêcheurs, mais elle est dans le budget de 2 millions d’euros pour les entreprises.\n";

  test("says so in its record and on stderr, and its facts are extracted all the same", async () => {
    const { status, stdout, stderr } = await run(["extract"], { stdin: FRENCH });
    const [record] = JSON.parse(stdout);
    const message =
      "the text is not in English (it seems to be fr), which the rules are for; do not trust its facts";
    expect(status).toBe(0);
    expect(record.article.language).toBe("fr");
    expect(record.warnings).toContainEqual({ code: "not-english", message });
    expect(stderr).toBe(`cae: standard input: ${message}\n`);
    expect(record.article.length).toBe(FRENCH.length);
    expect(record.zones ?? record.article.zones).not.toEqual([]);
  });

  test("is told wherever facts are shown", async () => {
    const folder = folderWith({ "a.txt": FRENCH, "a.expected.json": '{"expect":{"amounts":[{"value":2}]}}' });
    for (const argv of [
      ["extract", folder, "--format", "summary"],
      ["extract", folder, "--only", "dates"],
      ["check", folder],
      ["explain", `${join(folder, "a.txt")}:1`],
    ])
      expect((await run(argv)).stderr).toMatch(/a\.txt: the text is not in English/);
  });

  test("is no English one", async () => {
    const { stdout, stderr } = await run(["extract"], { stdin: ARTICLE });
    expect(JSON.parse(stdout)[0].article.language).toBe("en");
    expect(stderr).toBe("");
  });
});
