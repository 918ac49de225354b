import { createHash } from "node:crypto";
import type { Kind } from "../../facts/kinds.ts";
import { filters } from "./filters.ts";
import { html, Markup } from "./markup.ts";
import type { Rules } from "./rules.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/** Names a text in a policy. */
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is loaded, sent or run but what stands in the page; style and script are allowed by what they are. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;

/** The page up to its first article. */
export const pageHead = (title: string, kinds: ReadonlySet<Kind>, hasMany: boolean): Markup =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${new Markup(STYLE)}</style></head>
<body><header><h1>${title}</h1>${filters(kinds, hasMany)}</header>
<main>
`;

/** What follows the last article: what the rules say that facts name. */
export const pageFoot = (rules: Rules): Markup =>
  html`</main>
<footer><h2>Rules</h2>${rules.glossary()}</footer>
<script>${new Markup(SCRIPT)}</script></body></html>
`;
