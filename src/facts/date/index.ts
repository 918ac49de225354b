import type { Document } from "../../document/document.ts";
import { compileRules, runRules } from "../../engine/dispatch.ts";
import type { Numbers } from "../../language/numbers/number.ts";
import type { DateDraft } from "../drafts.ts";
import { formatDay, parseDay } from "./calendar.ts";
import type { Found } from "./expression.ts";
import { joinNeighbours, PARTS, SPANS } from "./join/index.ts";
import { withModifier } from "./modify.ts";
import { resolve } from "./resolve/index.ts";
import type { Scene } from "./resolve/scene.ts";
import { directionOf } from "./resolve/tense.ts";
import { stretchOf, type Value } from "./resolve/value.ts";
import { RULES } from "./rules/index.ts";

const PROGRAM = compileRules(RULES);

/** Finds the time expressions of a document, resolved against its anchor, in order. */
export function findDates(document: Document, numbers: Numbers): DateDraft[] {
  const single = runRules(PROGRAM, { document, numbers });
  const whole = joinNeighbours(document, single, PARTS)
    .filter(({ partOnly }) => !partOnly)
    .map((found, place, all) => withModifier(document, found, all[place - 1]?.last ?? 0));
  return resolveAll(document, joinNeighbours(document, whole, SPANS));
}

/** Resolves expressions in the order of the text, so that each knows the dates before it. */
function resolveAll(document: Document, all: readonly Found[]): DateDraft[] {
  const { tokens, anchor } = document;
  const day = anchor.date === null ? undefined : parseDay(anchor.date);
  const drafts: DateDraft[] = [];
  let mention: Scene["mention"];
  let quarter: Scene["quarter"];
  let sentence = -1;
  let near: Scene["near"];
  for (const [index, found] of all.entries()) {
    if (tokens.sentence[found.first] !== sentence) {
      sentence = tokens.sentence[found.first];
      near = undefined;
    }
    const scene: Scene = {
      anchor: day,
      mention,
      near,
      quarter,
      direction: () => directionOf(document, found),
    };
    const value = resolve(found.expression, endedScene(found, all[index + 1], scene) ?? scene);
    if (value === undefined) continue;
    drafts.push(draft(document, found, value));
    const stretch = value.type === "DATE" || value.type === "TIME" ? stretchOf(value) : undefined;
    if (stretch === undefined) continue;
    mention = stretch;
    near = stretch;
    if (stretch.unit === "quarter" && isNamed(found)) quarter = stretch;
  }
  return drafts;
}

/** "the quarter ended Sept. 30": the day behind says which. */
function endedScene(found: Found, next: Found | undefined, scene: Scene): Scene | undefined {
  const { expression, rule, last } = found;
  if (rule !== "date/unit-ended" || expression.is !== "shift" || next === undefined) return undefined;
  if (next.first !== last + 1 || next.expression.is !== "date") return undefined;
  const day = stretchOf(resolve(next.expression, scene));
  return day && { ...scene, mention: day, quarter: undefined };
}

/** "The third quarter" sets what "the quarter" means; "a year earlier" does not. */
const isNamed = ({ expression, rule }: Found): boolean =>
  expression.is === "date" || rule === "date/unit-ended";

function draft({ tokens, text }: Document, found: Found, value: Value): DateDraft {
  const [start, end] = [tokens.start[found.first], tokens.end[found.last - 1]];
  return {
    first: found.first,
    last: found.last,
    type: value.type,
    timex: value.timex,
    from: value.first === null ? null : formatDay(value.first),
    to: value.last === null ? null : formatDay(value.last),
    modifier: found.modifier,
    anchored: value.anchored,
    text: text.slice(start, end),
    start,
    end,
    rule: found.rule,
  };
}
