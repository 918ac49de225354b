import { Tag } from "../../../language/tag.ts";
import type { Cue } from "../cues/cue.ts";
import { isPredicateAt } from "../predicate.ts";
import type { Scene, Stretch } from "../scene.ts";
import type { VerbGroup } from "../verb-group.ts";

/**
 * "a tool called the adze", "She called the hospital": who calls something names it or rings it up, unless a predicate
 * says what it is called ("called the plan a waste") or a relative pronoun stands for it ("what he called a waste").
 */
export function isNaming(
  scene: Scene,
  { first, last }: Stretch,
  { lemma }: Cue,
  group: VerbGroup,
  at: number,
): boolean {
  const { tokens, quoted } = scene;
  if (lemma !== "call" || tokens.tag[at] === Tag.Pronoun || quoted[at] >= 0) return false;
  for (let i = Math.max(first, group.first - MAX_SUBJECT); i < group.first; i++)
    if (tokens.tag[i] === Tag.QuestionWord) return false;
  return !isPredicateAt(scene, at, last);
}

/** How far before its verb a relative pronoun is sought. */
const MAX_SUBJECT = 8;
