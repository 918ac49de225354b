import { join } from "node:path";
import { type SaxesAttributePlain, SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of an XML text; throws where it is not well-formed. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as Record<string, SaxesAttributePlain["value"]> }),
  );
  parser.write(xml).close();
  return elements;
}

const HOSTILE = [
  "\u0000\u0001\u0008\u000b\u000c\u001b[31m\u007f\u0085",
  "\ud800 lone \udfff",
  "\ufffe\uffff",
  "]]> <![CDATA[ &amp; &#0; <b a='x' b=\"y\">",
  "\u2028\u2029\r\n\t",
  "😀 𐏿 é 漢字",
  "\ud83d",
];

describe("junit", () => {
  test.each(HOSTILE)("is well-formed for %j", async (words) => {
    const expected = {
      expect: {
        entities: [{ name: words }, { name: `Geneva${words}` }],
        claims: [{ content: { includes: words } }],
      },
    };
    const folder = folderWith({
      "a.txt": `Officials met in Geneva. "We ${words} agreed," Maria Lopez said.\n`,
      "a.expected.json": JSON.stringify({ ...expected, complete: ["claims"] }),
    });
    const { stdout } = await run(["check", folder, "--reporter", "junit"]);
    expect(elementsOf(stdout).filter(({ name }) => name === "failure").length).toBeGreaterThan(0);
  });

  test("counts add up", async () => {
    const folder = folderWith({
      "a.txt": "Officials met in Geneva and Berlin and Paris.\n",
      "a.expected.json": JSON.stringify({
        expect: { entities: [{ name: "Geneva" }, { name: "Oslo" }, { name: "Oslo" }] },
        forbid: { entities: [{ type: "location" }, { name: "Rome" }] },
        complete: ["entities", "dates"],
      }),
      "b.txt": "Nothing.\n",
      "b.expected.json": '{"expect":{"entites":[],"amonts":[]}}',
      "c.expected.json": "{}",
    });
    const elements = elementsOf((await run(["check", folder, "--reporter", "junit"])).stdout);
    const numbers = (element: Element) => [
      Number(element.attributes.tests),
      Number(element.attributes.failures),
    ];
    const count = (name: string) => elements.filter((element) => element.name === name).length;
    const suites = elements.filter(({ name }) => name === "testsuite").map(numbers);
    const [tests, failures] = numbers(elements.find(({ name }) => name === "testsuites") as Element);
    expect(suites).toHaveLength(3);
    expect(tests).toBe(suites.reduce((sum, [each]) => sum + each, 0));
    expect(failures).toBe(suites.reduce((sum, [, each]) => sum + each, 0));
    expect([tests, failures]).toEqual([count("testcase"), count("failure")]);
    // Met: Geneva, which may be there, no Rome, no dates. Failed: Oslo twice, three locations, two extras, two typos, one orphan.
    expect([tests, failures]).toEqual([14, 10]);
  });
});

test("a test case of junit keeps its name when it fails", async () => {
  const named = async (article: string) => {
    const folder = folderWith({
      "a.txt": article,
      "a.expected.json":
        '{"expect":{"amounts":[{"value":2000000,"of":"fine"}],"entities":[{"name":"Oslo"}]}}',
    });
    const { stdout } = await run(["check", folder, "--reporter", "junit"]);
    const cases = elementsOf(stdout).filter(({ name }) => name === "testcase");
    return {
      failed: stdout.includes("<failure"),
      names: cases.map(({ attributes }) => attributes.name).sort(),
    };
  };
  const met = await named("The port of Oslo paid a fine of $2 million.\n");
  const unmet = await named("The port of Bergen paid a fine of $3 million.\n");
  expect([met.failed, unmet.failed]).toEqual([false, true]);
  expect(unmet.names).toEqual(met.names);
});

describe("github", () => {
  const expected = JSON.stringify({ expect: { entities: [{ name: "Geneva", type: "event" }] } });

  test("annotates the line of a record, and tells the place within its text", async () => {
    const folder = folderWith({
      "feed.ndjson": `${JSON.stringify({ id: "one", text: "Nothing." })}\n${JSON.stringify({ id: "two", text: "It is so.\nOfficials met in Geneva." })}\n`,
      "two.expected.json": expected,
    });
    const { stdout } = await run(["check", join(folder, "feed.ndjson"), "--reporter", "github"]);
    const [command] = stdout.split("\n");
    const file = join(folder, "feed.ndjson");
    expect(command).toMatch(
      `::error file=${file},line=2,title=cae check::2:18 of ${file}:2: changed entity "Geneva"`,
    );
  });

  test("annotates the expected file where the article is standard input", async () => {
    const facts = folderWith({ "stdin.expected.json": expected });
    const argv = ["check", "-", "--expected", facts, "--reporter", "github"];
    const { stdout } = await run(argv, { stdin: "Officials met in Geneva.\n" });
    expect(stdout).toMatch(
      `::error file=${facts}/stdin.expected.json,line=1,col=24,title=cae check::1:18 of standard input: changed`,
    );
  });

  test("names no file for one that is missing", async () => {
    const { status, stdout } = await run(["check", "no-such-file.txt", "--reporter", "github"]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error title=cae check::no-such-file\.txt: no such file/);
  });

  test("gives one command a cause, paths without ./", async () => {
    const { stdout } = await run(["check", "./seeds/didi-fine-2022.txt", "--reporter", "github"]);
    expect(stdout).toBe("0 failures in 1 article\n");
    const folder = folderWith({
      "a.txt": "Officials met in Geneva and Berlin and Paris.\n",
      "a.expected.json": '{"complete":["entities"]}',
    });
    const commands = (await run(["check", folder, "--reporter", "github"])).stdout
      .split("\n")
      .filter((line) => line.startsWith("::"));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toContain("3 unexpected entities%0A1:18 ");
  });
});

describe("text", () => {
  const folder = folderWith({
    "a.txt": "Officials met in Geneva and Berlin and Paris.\n",
    "a.expected.json": '{"complete":["entities"],"forbid":{"entities":[{"type":"location"}]}}',
  });

  test("is coloured on a terminal and plain elsewhere", async () => {
    const plain = (await run(["check", folder])).stdout;
    const coloured = (await run(["check", folder], { terminal: ["stdout"] })).stdout;
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[31m✗");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it takes the colours out again
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  test("tells what one expectation catches often as one", async () => {
    const { stdout } = await run(["check", folder]);
    expect(stdout.match(/forbidden entity/g)).toHaveLength(1);
    expect(stdout.match(/3 unexpected entities/g)).toHaveLength(1);
    expect(stdout).toContain("✗ 6 failures in 1 of 1 article; 0 of 4 expectations met\n");
  });
});
