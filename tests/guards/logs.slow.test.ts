import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "../cli/run.ts";

/**
 * Whatever a text, a name of a file, an id or an option holds, nothing that cae prints acts on a terminal or in the log
 * of a CI service, and nothing in it is hidden from who reads it.
 */
const COMMANDS = [
  "##vso[task.setvariable variable=x]y",
  "##teamcity[importData]",
  "##[error]x",
  "::error::x",
];
const HIDDEN = ["\u202e", "\u2066", "\u200b", "\u{e0041}\u{e007f}", "\u00ad", "\u001b[2J", "\u009b1A", "\r"];
const pieces = fc.constantFrom(...COMMANDS, ...HIDDEN, "#", ":", "[", "Ann", " ", "\ufe0f\ufe0f", "\u3164");
const payloads = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));

const ACTS = /##\w*\[|[\ufe0e\ufe0f]{2}|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/u;
const CONTROLS = /(?!\n)\p{Cc}/u;

function harmless(output: string): void {
  expect(output).not.toMatch(ACTS);
  expect(output).not.toMatch(CONTROLS);
  for (const line of output.split("\n")) {
    const ours = /^::error file=[^:]*::/.exec(line)?.[0].length ?? 0;
    expect(line.slice(ours).trimStart().startsWith("::")).toBe(false);
    if (ours > 0) expect(line.slice(ours)).not.toContain("::");
  }
}

const articleWith = (payload: string): string =>
  `${payload} rises\n\nMr. ${payload} Lund, head of ${payload} Bank, said on Friday the ${payload} fee was $2 million.\n\n` +
  `“${payload} is late,” said Ana ${payload} Ruiz of the World ${payload} Bank.\n`;

const expectedWith = (payload: string): string =>
  JSON.stringify({
    expect: { entities: [{ name: payload }, { name: { includes: payload } }] },
    forbid: { claims: [{ content: { includes: "fee" } }] },
    complete: ["entities", "officials", "amounts", "claims"],
  });

/** A folder of hostile files; a payload names one of them where the file system lets it. */
function worldOf(payload: string): string {
  const name = payload.replace(/[/\0]/g, "");
  const folder = folderWith({
    "feed.ndjson": `${JSON.stringify({ id: payload, text: articleWith(payload), title: payload, published: payload })}\n{"id": ${payload}\n`,
    "page.txt": articleWith(payload),
    "page.expected.json": expectedWith(payload),
    "typo.txt": articleWith(payload),
    "typo.expected.json": JSON.stringify({ expect: { entities: [{ [payload]: payload }] } }),
    "broken.txt": articleWith(payload),
    "broken.expected.json": `{${payload}`,
  });
  mkdirSync(join(folder, `x${name}`));
  writeFileSync(join(folder, `x${name}`, `${name}.txt`), articleWith(payload));
  writeFileSync(join(folder, `x${name}`, `${name}.expected.json`), expectedWith(payload));
  return folder;
}

const commandsFor = (folder: string, payload: string): string[][] => [
  ...["json", "ndjson", "summary"].map((format) => ["extract", folder, "--format", format]),
  ...["text", "json", "junit", "github"].map((reporter) => ["check", folder, "--reporter", reporter]),
  ...["text", "json"].flatMap((format) =>
    [":1", ":3", ":5"].map((place) => ["explain", join(folder, `page.txt${place}`), "--format", format]),
  ),
  ["extract", payload],
  ["extract", folder, "--only", payload],
  ["extract", folder, `--${payload}`],
  ["explain", payload],
  ["schema", payload],
  [payload],
];

describe("nothing that is printed acts in a log", () => {
  const quiet = { env: { NO_COLOR: "1" } };

  test.each([...COMMANDS, ...HIDDEN])("of %j", async (payload) => {
    for (const argv of commandsFor(worldOf(payload), payload)) {
      const { stdout, stderr } = await run(argv, quiet);
      harmless(stdout);
      harmless(stderr);
    }
  });

  test("of any of them together", async () => {
    await fc.assert(
      fc.asyncProperty(payloads, async (payload) => {
        for (const argv of commandsFor(worldOf(payload), payload)) {
          const { stdout, stderr } = await run(argv, quiet);
          harmless(stdout + stderr);
        }
      }),
      { numRuns: 6 },
    );
  });
});
