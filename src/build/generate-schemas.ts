import { mkdirSync, writeFileSync } from "node:fs";
import { SCHEMAS, schemaText } from "../commands/schema.ts";

/** Writes `schemas/NAME.schema.json` for every schema. Run from the project's root. */
mkdirSync("schemas", { recursive: true });
for (const name of SCHEMAS.keys()) writeFileSync(`schemas/${name}.schema.json`, schemaText(name) ?? "");
