import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Article } from "../../document/document.ts";
import { extract } from "../../extract.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { verify } from "../../facts/verify.ts";
import { INVARIANTS } from "./invariants/index.ts";

/** What is wrong with an article's record. */
export interface Fault {
  /** The invariant that is broken, in its words. */
  readonly invariant: string;
  readonly detail: string;
}

/** Run from the project's root. */
const isRecord = new Ajv2020({ strictTypes: false }).compile(
  JSON.parse(readFileSync("schemas/article-facts.schema.json", "utf8")),
);

export const NO_RECORD = "any text gives a record";
export const REFUSED = "the program's own check passes";

/** Extracts an article's facts and holds every invariant against them. */
export function examine(article: Article): Fault[] {
  try {
    return faultsOf(extract(article), article.text);
  } catch (error) {
    return [
      {
        invariant: NO_RECORD,
        detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
      },
    ];
  }
}

/** The faults of a record, each invariant once. */
export function faultsOf(record: ArticleFacts, text: string): Fault[] {
  const faults = isRecord(record)
    ? brokenBy(record, text)
    : [{ invariant: "a record is as its schema says", detail: schemaFaults() }];
  try {
    verify(text, record);
  } catch (error) {
    faults.push({ invariant: REFUSED, detail: (error as Error).message });
  }
  return faults;
}

const schemaFaults = (): string =>
  (isRecord.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join(", ");

function brokenBy(record: ArticleFacts, text: string): Fault[] {
  const faults: Fault[] = [];
  for (const { name, broken } of INVARIANTS)
    for (const detail of broken(record, text)) {
      faults.push({ invariant: name, detail });
      break;
    }
  return faults;
}
