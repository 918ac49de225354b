import { parseArgs } from "node:util";
import { articleAt } from "./article.ts";
import { examine } from "./examine.ts";
import { readMaterial } from "./material.ts";
import { type Failure, tell } from "./report.ts";

const USAGE = `Usage: npm run fuzz -- [--articles N] [--seed S] [--from K]

Makes N articles from the seed S, hostile ones and news-like ones, extracts their facts and holds every invariant of a
record against them. Each invariant that is broken is told once, with the smallest text that breaks it.

  --articles N  how many articles (5000)
  --seed S      what they are drawn from: the same seed, the same articles (1)
  --from K      number of the first article (0): an article is made by its seed and number alone

Exit status: 0 every invariant holds, 1 one is broken, 2 the arguments are wrong. Run from the project's root, built.
`;

interface Plan {
  readonly articles: number;
  readonly seed: number;
  readonly from: number;
}

function planOf(args: readonly string[]): Plan {
  const number = { type: "string" } as const;
  const options = {
    articles: number,
    seed: number,
    from: number,
    help: { type: "boolean", short: "h" },
  } as const;
  const { values } = parseArgs({ args: [...args], options, strict: true });
  if (values.help) {
    process.stdout.write(USAGE);
    process.exit(0);
  }
  return {
    articles: wholeNumber("articles", values.articles ?? "5000"),
    seed: wholeNumber("seed", values.seed ?? "1"),
    from: wholeNumber("from", values.from ?? "0"),
  };
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw new Error(`--${name} takes a whole number below a billion, not “${value}”`);
  return Number(value);
}

/** What each broken invariant was broken by first. */
function run({ articles, seed, from }: Plan): Map<string, Failure> {
  const material = readMaterial();
  const failures = new Map<string, Failure>();
  for (let number = from; number < from + articles; number++) {
    const article = articleAt(material, seed, number);
    for (const { invariant } of examine(article)) {
      const known = failures.get(invariant);
      if (known === undefined) failures.set(invariant, { article, number, times: 1 });
      else known.times++;
    }
  }
  return failures;
}

function main(): number {
  let plan: Plan;
  try {
    plan = planOf(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const failures = run(plan);
  for (const [invariant, failure] of failures)
    process.stdout.write(`${tell(invariant, failure, plan.seed)}\n`);
  const { articles, seed } = plan;
  process.stdout.write(
    `${articles} articles of seed ${seed}: ${failures.size === 0 ? "every invariant holds" : `${failures.size} broken`}\n`,
  );
  return failures.size === 0 ? 0 : 1;
}

process.exitCode = main();
