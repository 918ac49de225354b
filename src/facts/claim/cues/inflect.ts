import { Form } from "./cue.ts";

const VOWEL = "aeiou";

const HISSES = ["s", "sh", "ch", "x", "z", "o"];

const third = (verb: string): string => {
  if (HISSES.some((end) => verb.endsWith(end))) return `${verb}es`;
  return verb.endsWith("y") && !VOWEL.includes(verb.at(-2) ?? "") ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

const past = (verb: string): string => {
  if (verb.endsWith("e")) return `${verb}d`;
  return verb.endsWith("y") && !VOWEL.includes(verb.at(-2) ?? "") ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
};

const gerund = (verb: string): string =>
  verb.endsWith("e") && !verb.endsWith("ee") ? `${verb.slice(0, -1)}ing` : `${verb}ing`;

/** "admit admitted" doubles its last letter in every form with an ending that begins with a vowel. */
const doubles = (verb: string, pastForm: string): boolean => pastForm === `${verb}${verb.at(-1)}ed`;

/**
 * The forms of a verb, each with the `Form` it is; two may be alike. Regular verbs are given alone ("add"), others with their
 * past and, where it differs, their participle ("write wrote written"); "=ing" forms that neither tells are given last.
 */
export function inflect(written: string): readonly (readonly [word: string, form: number])[] {
  const [verb, pastForm = past(verb), participle = pastForm, ing] = written.split(" ");
  const gerundForm = ing ?? (doubles(verb, pastForm) ? `${verb}${verb.at(-1)}ing` : gerund(verb));
  return [
    [verb, Form.Base],
    [third(verb), Form.Third],
    [pastForm, Form.Past],
    [participle, Form.Participle],
    [gerundForm, Form.Gerund],
  ];
}
