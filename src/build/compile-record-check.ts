import { writeFileSync } from "node:fs";
import { z } from "zod";
import { articleFacts } from "../facts/record.ts";
import { checkCode } from "./record-check/code.ts";
import type { Schema } from "./record-check/conditions.ts";

/**
 * Compiles the record's zod schema into `dist/facts/record-check.js`, functions of plain comparisons. Zod walks its
 * schema value by value, which takes as long as a third of the extraction; the compiled check says the same at once.
 * Run from the project's root.
 */
writeFileSync("dist/facts/record-check.js", checkCode(z.toJSONSchema(articleFacts) as Schema));
