import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { foreignGroups, ownGroups } from "./corpus.ts";
import { changeOf, type Digests, digestsOf } from "./digests.ts";

const OWN = "tests/frozen.json";

const USAGE = `Usage: npm run frozen -- [--update] [--records FILE] [--digests FILE] [FILE.jsonl|FOLDER …]

Extracts the facts of a frozen corpus and says where they are not what they were: the seeds and 2,000 generated
articles, or the texts of the files ("text" of each line), whose digests then need a file of their own.

  --update        keeps the digests as they are now
  --records FILE  also writes every record, one a line, to compare two trees with diff
  --digests FILE  the digests to compare with (${OWN})

Exit status: 0 nothing changed, 1 something did, 2 the arguments are wrong. Run from the project's root, built.
`;

type Book = Record<string, Digests>;

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      update: { type: "boolean", default: false },
      records: { type: "string" },
      digests: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (positionals.length > 0 && values.digests === undefined)
    throw new Error("files of others need --digests FILE: their digests are not kept with the project");
  return { ...values, files: positionals };
}

function measure({ files, records }: ReturnType<typeof options>): Book {
  const groups = files.length > 0 ? foreignGroups(files) : ownGroups();
  const file = records === undefined ? undefined : openSync(records, "w");
  const tell = (line: string): void => {
    if (file !== undefined) writeSync(file, `${line}\n`);
  };
  const book = Object.fromEntries(groups.map((group) => [group.name, digestsOf(group, tell)]));
  if (file !== undefined) closeSync(file);
  return book;
}

function compare(was: Book, is: Book): number {
  const changes = Object.entries(is).flatMap(([name, digests]) => {
    const change = changeOf(was[name], digests);
    return change === undefined ? [] : [`${name} ${change}`];
  });
  const gone = Object.keys(was).filter((name) => !(name in is));
  for (const line of [...changes, ...gone.map((name) => `${name} is gone`)])
    process.stdout.write(`${line}\n`);
  const count = changes.length + gone.length;
  process.stdout.write(
    count === 0
      ? "nothing changed\n"
      : `${count} of ${Object.keys(is).length} groups changed: npm run frozen -- --update keeps them\n`,
  );
  return count === 0 ? 0 : 1;
}

function run(): number {
  const chosen = options();
  if (chosen.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const path = chosen.digests ?? OWN;
  const was: Book = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const is = measure(chosen);
  const status = compare(was, is);
  if (!chosen.update) return status;
  writeFileSync(path, `${JSON.stringify(is, null, 2)}\n`);
  return 0;
}

try {
  process.exitCode = run();
} catch (error) {
  process.stderr.write(`frozen: ${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}
