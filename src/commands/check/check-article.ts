import { type Comparison, compare } from "../../check/compare.ts";
import { isVacuous, type Parsed, parseExpected } from "../../check/parse-expected.ts";
import type { ArticleCheck } from "../../check/result.ts";
import type { Article } from "../../document/document.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { readCompanion } from "../../read/companion.ts";
import { WriteError, writeError } from "../../write/write-error.ts";
import { confidentFacts } from "../confident-facts.ts";
import { type Reporter, warnOfLanguage } from "../extract.ts";
import { checkOf } from "./article-check.ts";
import { type Draft, freshDraft, type UpdateOptions, updatedDraft, writeDraft } from "./expected-update.ts";

/** An article and where its expected facts are or are to be. */
export interface Subject {
  readonly article: Article;
  readonly source: string;
  readonly expectedPath: string;
  readonly minConfidence: number;
}

/** What a check came to; `broken` when something could not be read or written. */
export interface Verdict {
  readonly check: ArticleCheck;
  readonly broken: boolean;
}

type Expected = Extract<Parsed, { readonly expected: unknown }>;

/** Checks one article, or brings its expected facts up to date; null where there are none. */
export async function checkArticle(
  subject: Subject,
  update: UpdateOptions | null,
  reporter: Reporter,
): Promise<Verdict | null> {
  const companion = await readCompanion(subject.expectedPath);
  if (companion === null) return withoutExpectations(subject, update, reporter);
  if ("problem" in companion) return wrong(subject, [{ place: null, message: companion.problem }], true);
  const parsed = parseExpected(companion.text);
  return "problems" in parsed
    ? wrong(subject, parsed.problems, false)
    : against(subject, parsed, update, reporter);
}

async function withoutExpectations(
  subject: Subject,
  update: UpdateOptions | null,
  reporter: Reporter,
): Promise<Verdict | null> {
  if (update === null) return null;
  const record = recordOf(subject, undefined);
  warnOfLanguage(record, reporter);
  const draft = freshDraft(record);
  return draft && bringUpToDate(subject, draft, update.dryRun);
}

async function against(
  subject: Subject,
  { expected, source }: Expected,
  update: UpdateOptions | null,
  reporter: Reporter,
): Promise<Verdict> {
  const { article } = subject;
  const record = recordOf(subject, expected.anchor);
  warnOfLanguage(record, reporter);
  const comparison = compare(article.text, record, expected);
  const draft = update && updatedDraft(source, expected, record, comparison, update.mode);
  if (draft) return bringUpToDate(subject, draft, update.dryRun);
  if (isVacuous(expected)) return wrong(subject, [VACUOUS], false);
  return { check: checkOf(subject, placed(comparison, source)), broken: false };
}

const VACUOUS = { place: null, message: "expects nothing; add facts or run with --update" };

/** Writes the draft and checks against what it says. */
async function bringUpToDate(subject: Subject, draft: Draft, dryRun: boolean): Promise<Verdict> {
  const parsed = parseExpected(draft.text);
  if ("problems" in parsed) throw new Error(`an update broke the file: ${parsed.problems[0].message}`);
  const { article, expectedPath } = subject;
  const comparison = compare(article.text, recordOf(subject, parsed.expected.anchor), parsed.expected);
  try {
    const update = await writeDraft(expectedPath, draft, dryRun);
    return { check: checkOf(subject, { ...placed(comparison, parsed.source), update }), broken: false };
  } catch (error) {
    const refusal = writeError(expectedPath, error);
    if (!(refusal instanceof WriteError)) throw error;
    return wrong(subject, [{ place: null, message: refusal.message.replace(`${expectedPath}: `, "") }], true);
  }
}

const recordOf = ({ article, minConfidence }: Subject, anchor: string | undefined): ArticleFacts =>
  confidentFacts({ ...article, date: anchor ?? article.date }, minConfidence);

const wrong = (
  subject: Subject,
  problems: Extract<Parsed, { readonly problems: unknown }>["problems"],
  broken: boolean,
): Verdict => ({
  check: checkOf(subject, {
    problems: problems.map((problem) => ({ file: subject.expectedPath, ...problem })),
  }),
  broken,
});

const placed = ({ met, failures }: Comparison, { placeOf }: Expected["source"]) => ({
  met,
  failures: failures.map((failure) => ({ ...failure, expectedPlace: placeOf(failure.path) })),
});
