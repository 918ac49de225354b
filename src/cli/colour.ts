import type { ChalkInstance, ColorSupportLevel } from "chalk";
import type { Io, Output } from "./io.ts";

export type ColourChoice = "auto" | "always" | "never";

/**
 * Colour for one stream: `--color` decides, else FORCE_COLOR, else NO_COLOR, else whether the stream is a terminal
 * that knows colours. stdout and stderr are asked apart.
 */
export async function paintFor(stream: Output, env: Io["env"], choice: ColourChoice): Promise<ChalkInstance> {
  // Loaded here, so that what prints no text for people starts without it.
  const { Chalk } = await import("chalk");
  return new Chalk({ level: levelFor(stream, env, choice) });
}

export function levelFor(stream: Output, env: Io["env"], choice: ColourChoice): ColorSupportLevel {
  if (choice !== "auto") return choice === "always" ? 1 : 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === "0" || forced === "false" ? 0 : 1;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return 0;
  return stream.isTTY && env.TERM !== "dumb" ? 1 : 0;
}
