import type { ChalkInstance } from "chalk";
import type { ArticleCheck } from "../../check/result.ts";
import { renderCheckGithub } from "./github.ts";
import { renderCheckJson } from "./json.ts";
import { renderCheckJunit } from "./junit.ts";
import { renderCheckText } from "./text.ts";

/** The forms of a report by their names. */
export const reporters = {
  text: renderCheckText,
  json: renderCheckJson,
  junit: renderCheckJunit,
  github: renderCheckGithub,
} satisfies Record<string, (checks: readonly ArticleCheck[], paint: ChalkInstance) => string>;
