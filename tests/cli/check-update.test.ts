import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run.ts";

const ARTICLE = "Talks end\n\nOfficials met in Geneva.\nThe talks in Geneva ended without a deal.\n";
const BERLIN = `${ARTICLE}Nothing was heard from Berlin.\n`;

/** A folder with one article and its expected facts, and a way to read and update these. */
function folderFor(expected: string | null, article = ARTICLE) {
  const folder = folderWith({
    "a.txt": article,
    ...(expected === null ? {} : { "a.expected.json": expected }),
  });
  const path = join(folder, "a.expected.json");
  return {
    folder,
    path,
    text: () => readFileSync(path, "utf8"),
    update: (...more: string[]) => run(["check", folder, "--update", ...more]),
    replace: (...more: string[]) => run(["check", folder, "--update=replace", ...more]),
  };
}

describe("check --update of an article without expected facts", () => {
  test("writes all that was found, a fact a line, no kind complete, and says so", async () => {
    const { folder, path, text, update } = folderFor(null);
    const { status, stdout } = await update();
    expect(text()).toBe(`{
  "expect": {
    "entities": [
      { "type": "location", "name": "Geneva" }
    ]
  }
}
`);
    expect(stdout).toBe(`✓ ${folder}/a.txt 1 expectation
  ${path}: written, 1 expectation
✓ wrote 1 file: 1 added
`);
    expect(status).toBe(0);
    expect((await run(["check", folder])).status).toBe(0);
  });

  test("creates the folder of --expected, and folders below it", async () => {
    const { folder } = folderFor(null);
    const facts = join(folder, "facts", "below");
    expect((await run(["check", join(folder, "a.txt"), "--expected", facts, "--update"])).status).toBe(0);
    expect(readdirSync(facts)).toEqual(["a.expected.json"]);
  });

  test("writes nothing where nothing was found", async () => {
    const { update, path } = folderFor(null, "It was so. It had been so.\n");
    const { stderr } = await update();
    expect(existsSync(path)).toBe(false);
    expect(stderr).toContain("nothing to check");
  });

  test("takes nothing from the anchor: relative dates come out the same when checked without --date", async () => {
    const { folder, update } = folderFor(null, "Talks ended on Friday.\n");
    expect((await update("--date", "2022-08-19")).status).toBe(0);
    expect((await run(["check", folder])).status).toBe(0);
  });
});

describe("check --update of expected facts that are there", () => {
  const OLD = `{ "complete": ["entities"],
  "expect": { "entities": [ { "name": { "matches": "^Gen" }, "type": "location" },
                            { "name": "Paris" } ],
              "dates": [] },
  "forbid": { "claims": [{ "cue": "sang" }] } }`;

  test("only adds; what no longer matches stays and is reported", async () => {
    const { update, text, path } = folderFor(OLD, BERLIN);
    const { status, stdout } = await update();
    expect(text()).toBe(
      OLD.replace(
        `{ "name": "Paris" }`,
        `{ "name": "Paris" },
                            { "type": "location", "name": "Berlin" }`,
      ),
    );
    expect(stdout).toContain(`${path}: updated, 1 added\n    + entities {"type":"location","name":"Berlin"}`);
    expect(stdout).toContain('missing entity {"name":"Paris"}');
    expect(status).toBe(1);
  });

  test("replaces when it is told to: removes what is missing, keeps patterns that match", async () => {
    const { replace, text, folder } = folderFor(OLD, BERLIN);
    const { status, stdout } = await replace();
    expect(text()).toBe(OLD.replace(`{ "name": "Paris" }`, `{ "type": "location", "name": "Berlin" }`));
    expect(stdout).toContain("updated, 1 added, 1 removed");
    expect(stdout).toContain('- entities {"name":"Paris"}');
    expect(status).toBe(0);
    expect((await run(["check", folder])).status).toBe(0);
  });

  test("replaces the fields that differ and no others, in their order", async () => {
    const { replace, text } = folderFor(
      `{"expect":{"amounts":[{"value":3000000,"of":{"includes":"fine"},"text":"$2 million"}]}}`,
      "The board of Harrow paid a fine of $2 million.\n",
    );
    expect((await replace()).status).toBe(0);
    expect(text()).toBe(
      `{"expect":{"amounts":[{"value":2000000,"of":{"includes":"fine"},"text":"$2 million"}]}}`,
    );
  });

  test("leaves how a fact is written, and the parts of it that stay", async () => {
    const old = `{"expect":{"amounts":[\n\t{\n\t\t"value": 3000000, "of": {"includes":"fine"},\n\t\t"text": "$2 million" }\n]}}\n`;
    const { replace, text } = folderFor(old, "The board of Harrow paid a fine of $2 million.\n");
    expect((await replace()).status).toBe(0);
    expect(text()).toBe(old.replace("3000000", "2000000"));
  });

  test("does not add the fact that stands in the place of an expected one", async () => {
    const old = `{"expect":{"entities":[{"name":"Geneva","type":"event"}]},"complete":["entities"]}`;
    const { update, text } = folderFor(old);
    const { status, stdout } = await update();
    expect(text()).toBe(old);
    expect(stdout).toContain("changed entity");
    expect(status).toBe(1);
  });

  test("never touches what is forbidden", async () => {
    const old = `{"forbid":{"entities":[{"name":"Geneva"}]}}`;
    const { replace, text } = folderFor(old);
    expect((await replace()).status).toBe(1);
    expect(text()).toBe(old);
  });

  test("fills a file that expects nothing, and keeps what else it says", async () => {
    const { update, text } = folderFor(`{\n\t"$schema": "x",\n\t"anchor": "2020-01-01"\n}`);
    expect((await update()).status).toBe(0);
    expect(text()).toBe(
      `{\n\t"$schema": "x",\n\t"anchor": "2020-01-01",\n\t"expect": {\n\t\t"entities": [\n\t\t\t{ "type": "location", "name": "Geneva" }\n\t\t]\n\t}\n}`,
    );
  });

  test.each([
    [
      "two spaces, an item on lines of its own",
      `{\n  "expect": {\n    "entities": [\n      {\n        "name": "Geneva"\n      }\n    ]\n  },\n  "complete": ["entities"]\n}\n`,
      `      },\n      {\n        "type": "location",\n        "name": "Berlin"\n      }\n    ]`,
    ],
    [
      "tabs and carriage returns",
      `{\r\n\t"expect": {\r\n\t\t"entities": [\r\n\t\t\t{ "name": "Geneva" }\r\n\t\t]\r\n\t},\r\n\t"complete": ["entities"]\r\n}\r\n`,
      `\t\t\t{ "name": "Geneva" },\r\n\t\t\t{ "type": "location", "name": "Berlin" }\r\n\t\t]`,
    ],
    [
      "no space at all",
      `{"expect":{"entities":[{"name":"Geneva"}]},"complete":["entities"]}`,
      `[{"name":"Geneva"},{"type":"location","name":"Berlin"}]`,
    ],
    [
      "one line",
      `{ "expect": { "entities": [{ "name": "Geneva" }] }, "complete": ["entities"] }`,
      `[{ "name": "Geneva" }, { "type": "location", "name": "Berlin" }]`,
    ],
    [
      "a byte order mark",
      `\ufeff{"expect":{"entities":[{"name":"Geneva"}]},"complete":["entities"]}`,
      `[{"name":"Geneva"},{"type":"location","name":"Berlin"}]`,
    ],
    [
      "an empty list",
      `{\n  "expect": { "entities": [] },\n  "forbid": { "entities": [{ "name": "Geneva" }] },\n  "complete": ["entities"]\n}`,
      `"entities": [\n      { "type": "location", "name": "Geneva" },\n      { "type": "location", "name": "Berlin" }\n    ]`,
    ],
    [
      "no list",
      `{ "complete": ["entities"] }`,
      `{ "complete": ["entities"], "expect": { "entities": [{ "type": "location", "name": "Geneva" }, { "type": "location", "name": "Berlin" }] } }`,
    ],
    [
      "one line and an end of it",
      `{"forbid":{"entities":[{"name":"Oslo"}]},"complete":["entities"]}\n`,
      `"complete":["entities"],"expect":{"entities":[{"type":"location","name":"Geneva"},{"type":"location","name":"Berlin"}]}}\n`,
    ],
  ])("keeps the form of a file with %s", async (_form, old, added) => {
    const { update, text } = folderFor(old, BERLIN);
    await update();
    expect(text()).toContain(added);
    const [start, end] = [old.slice(0, 8), old.slice(-2)];
    expect(text().startsWith(start) && text().endsWith(end)).toBe(true);
  });

  test("leaves a file that is right as it is, byte for byte", async () => {
    const old = '{ "expect": {"entities":[ {"name":"Geneva"} ]} }';
    const { update, replace, text } = folderFor(old);
    await update();
    await replace();
    expect(text()).toBe(old);
  });

  test("leaves a file with a typo as it is, and fails", async () => {
    const old = '{"expect":{"entities":[{"nmae":"Geneva"}]}}';
    const { replace, text } = folderFor(old);
    expect((await replace()).status).toBe(1);
    expect(text()).toBe(old);
  });

  test("is done after one run", async () => {
    const { replace, folder } = folderFor(OLD, BERLIN);
    await replace();
    const { stdout } = await run(["check", folder, "--update=replace"]);
    expect(stdout).not.toContain("wrote");
  });
});

describe("check --update --dry-run", () => {
  test("says what would be written, and writes nothing", async () => {
    const { folder, path, update } = folderFor(null);
    const { stdout } = await update("--dry-run");
    expect(stdout).toContain(`${path}: would be written, 1 expectation`);
    expect(stdout).toContain("would write 1 file: 1 added");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("creates no folder", async () => {
    const { folder, update } = folderFor(null);
    expect((await update("--dry-run", "--expected", join(folder, "facts"))).status).toBe(0);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("wants --update", async () => {
    const { folder } = folderFor(null);
    const { status, stderr } = await run(["check", folder, "--dry-run"]);
    expect(status).toBe(2);
    expect(stderr).toContain("--dry-run tells what --update would do; say both");
  });
});

describe("where an update is refused", () => {
  test.each(["--update=all", "--update="])("for want of a mode: %s", async (option) => {
    const { status, stderr } = await run(["check", ".", option]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `cae: unknown option ${option}; there are --update and --update=replace (see cae check --help)\n`,
    );
  });

  test.each([
    [{ CI: "true" }],
    [{ CI: "1" }],
    [{ GITHUB_ACTIONS: "true" }],
    [{ GITLAB_CI: "true" }],
    [{ TF_BUILD: "True" }],
    [{ TEAMCITY_VERSION: "2024.1" }],
    [{ JENKINS_URL: "http://ci" }],
    [{ BUILDKITE: "true" }],
    [{ CIRCLECI: "true" }],
    [{ TRAVIS: "true" }],
    [{ APPVEYOR: "True" }],
    [{ DRONE: "true" }],
    [{ BITBUCKET_BUILD_NUMBER: "1" }],
    [{ CODEBUILD_BUILD_ID: "a:b" }],
    [{ SEMAPHORE: "true" }],
    [{ CIRRUS_CI: "true" }],
    [{ NETLIFY: "true" }],
    [{ VERCEL: "1" }],
    [{ bamboo_planKey: "A" }],
    [{ NODE: "/app/.heroku/node/bin/node" }],
    [{ CI_NAME: "codeship" }],
  ])("%j", async (env) => {
    const { folder, path } = folderFor(null);
    const { status, stderr } = await run(["check", folder, "--update"], { env });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cae: --update is refused in CI \(/);
    expect(existsSync(path)).toBe(false);
    expect((await run(["check", folder, "--update=replace"], { env })).status).toBe(2);
    expect((await run(["check", folder, "--update", "--dry-run"], { env })).status).toBe(0);
  });

  test.each([[{ CI: "false", GITHUB_ACTIONS: "true" }], [{ CI: "" }], [{ CI: "0" }], [{ HOME: "/root" }]])(
    "but not with %j",
    async (env) => {
      const { folder } = folderFor(null);
      expect((await run(["check", folder, "--update"], { env })).status).toBe(0);
    },
  );
});

test("--update takes no path for its value", async () => {
  const { folder } = folderFor(null);
  expect((await run(["check", "--update", folder])).status).toBe(0);
  const { status, stderr } = await run(["check", "--update=replcae", folder]);
  expect(status).toBe(2);
  expect(stderr).toContain("unknown option --update=replcae; did you mean --update=replace?");
});

test("a file that cannot be written is a failure of its article, and exit status 2", async () => {
  const { folder } = folderFor(null);
  writeFileSync(join(folder, "facts"), "");
  const { status, stdout } = await run([
    "check",
    join(folder, "a.txt"),
    "--expected",
    join(folder, "facts/x"),
    "--update",
  ]);
  expect(status).toBe(2);
  expect(stdout).toContain("cannot be written (");
});

describe("the file that an update writes into", () => {
  const OLD = '{"expect":{"entities":[{"name":"Paris"}]},"complete":["entities"]}';
  const NEW = '{"expect":{"entities":[{"type":"location","name":"Geneva"}]},"complete":["entities"]}';

  test("keeps its mode, and a link leads to it still", async () => {
    const { folder, path } = folderFor(null);
    const target = join(folder, "kept.json");
    writeFileSync(target, OLD);
    chmodSync(target, 0o640);
    symlinkSync("kept.json", path);
    expect((await run(["check", join(folder, "a.txt"), "--update=replace"])).status).toBe(0);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, "utf8")).toBe(NEW);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(["a.expected.json", "a.txt", "kept.json"]);
  });

  test("is whole or as it was", async () => {
    const { folder, text, replace } = folderFor(OLD);
    await replace();
    expect(text()).toBe(NEW);
    expect(readdirSync(folder).sort()).toEqual(["a.expected.json", "a.txt"]);
  });
});
