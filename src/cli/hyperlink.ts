import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { View } from "../render/format.ts";
import type { Io, Output } from "./io.ts";

/** Whether places are links that a terminal opens (OSC 8): `--hyperlink` decides, else FORCE_HYPERLINK, else the terminal. */
export type HyperlinkChoice = "auto" | "always" | "never";

/** Names that terminals with hyperlinks give themselves, by the variable that holds them. */
const KNOWN: Readonly<Record<string, ReadonlySet<string>>> = {
  TERM_PROGRAM: new Set(["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "mintty", "rio", "zed"]),
  TERM: new Set(["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "contour"]),
};

/** VTE draws links since 0.50. */
const FIRST_VTE = 5000;

export const linksFor = (stream: Output, env: Io["env"], choice: HyperlinkChoice): View["linkTo"] =>
  knowsLinks(stream, env, choice) ? linkTo : null;

function knowsLinks(stream: Output, env: Io["env"], choice: HyperlinkChoice): boolean {
  if (choice !== "auto") return choice === "always";
  const forced = env.FORCE_HYPERLINK;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (!stream.isTTY || env.CI !== undefined) return false;
  if (env.WT_SESSION !== undefined || Number(env.VTE_VERSION) >= FIRST_VTE) return true;
  return Object.entries(KNOWN).some(([name, values]) => values.has(env[name] ?? ""));
}

/** `file:///…/article.txt#13`, which terminals and editors open at its line. */
const linkTo: NonNullable<View["linkTo"]> = (source, { line }) =>
  `${pathToFileURL(resolve(source)).href}#${line}`;
