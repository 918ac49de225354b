/**
 * Words that British and American English spell in two ways, by the endings and stems that differ. What both spell alike
 * ("advise", "size") has no twin.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Stems that have -ise or -ize alone ("advise", "capsize"), beside those that end in a vowel or a "w" ("praise", "likewise"). */
const NO_TWIN = words(
  "adv advert caps chast chem circumc comprom compr conc dec dem desp dev enterpr exc exerc expert franch high-r improv inc merchand moonr oversi parad pract prec prem prom rev sunr superv surm surpr telev treat upr val",
);

const IS_OR_IZ = /^(.+)(is|iz)(e|es|ed|ing|er|ers|ation|ations|ational)$/;

/** Stems of -our words, which American English writes -or. */
const OUR = words(
  "behavi col fav flav harb hon hum lab neighb rum savi sav vap vig endeav arm splend cand od parl tum ferv glam val clam ard ranc succ demean misbehavi disfav dishon discol",
);
const OUR_OR = /^(.+?)(our|or)((?:able|ably|ed|ing|er|ers|ful|hood|hoods|ite|ites|less|s|al|ally)?)$/;

/** Verbs whose last -l British English doubles before an ending. */
const DOUBLED = words(
  "travel signal label model cancel counsel fuel level quarrel total channel equal marshal rival shovel dial initial panel tunnel unravel funnel pedal libel swivel trammel duel jewel marvel revel grovel bevel chisel snivel enamel parcel spiral trial victual tassel yodel dishevel",
);
const DOUBLE_L = /^(.+?l)(l?)(ed|ing|er|ers)$/;

/** Whole words, British and American. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["centre", "center"],
  ["centres", "centers"],
  ["centred", "centered"],
  ["metre", "meter"],
  ["metres", "meters"],
  ["kilometre", "kilometer"],
  ["kilometres", "kilometers"],
  ["centimetre", "centimeter"],
  ["centimetres", "centimeters"],
  ["millimetre", "millimeter"],
  ["millimetres", "millimeters"],
  ["litre", "liter"],
  ["litres", "liters"],
  ["millilitre", "milliliter"],
  ["millilitres", "milliliters"],
  ["theatre", "theater"],
  ["theatres", "theaters"],
  ["defence", "defense"],
  ["defences", "defenses"],
  ["offence", "offense"],
  ["offences", "offenses"],
  ["pretence", "pretense"],
  ["licence", "license"],
  ["licences", "licenses"],
  ["catalogue", "catalog"],
  ["catalogues", "catalogs"],
  ["dialogue", "dialog"],
  ["dialogues", "dialogs"],
  ["judgement", "judgment"],
  ["judgements", "judgments"],
  ["acknowledgement", "acknowledgment"],
  ["acknowledgements", "acknowledgments"],
  ["programme", "program"],
  ["programmes", "programs"],
  ["grey", "gray"],
  ["enrolment", "enrollment"],
  ["enrolments", "enrollments"],
  ["instalment", "installment"],
  ["instalments", "installments"],
  ["fulfil", "fulfill"],
  ["fulfils", "fulfills"],
  ["enrol", "enroll"],
  ["enrols", "enrolls"],
  ["sceptic", "skeptic"],
  ["sceptics", "skeptics"],
  ["sceptical", "skeptical"],
  ["scepticism", "skepticism"],
  ["analyse", "analyze"],
  ["analyses", "analyzes"],
  ["analysed", "analyzed"],
  ["analysing", "analyzing"],
  ["paralyse", "paralyze"],
  ["paralysed", "paralyzed"],
];

const PAIRED: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([british, american]): [string, string][] => [
    [british, american],
    [american, british],
  ]),
);

/** The other spellings of a word in lower case; mostly none. */
export function twinsOf(word: string): string[] {
  const twin = PAIRED.get(word) ?? isOrIz(word) ?? ourOrOr(word) ?? doubled(word);
  return twin === undefined ? [] : [twin];
}

function isOrIz(word: string): string | undefined {
  const [, stem, middle, end] = IS_OR_IZ.exec(word) ?? [];
  if (stem === undefined || stem.length < 3 || NO_TWIN.has(stem) || /[aouw]$/.test(stem)) return undefined;
  return stem + (middle === "is" ? "iz" : "is") + end;
}

function ourOrOr(word: string): string | undefined {
  const [, stem, middle, end] = OUR_OR.exec(word) ?? [];
  return stem === undefined || !OUR.has(stem) ? undefined : stem + (middle === "our" ? "or" : "our") + end;
}

function doubled(word: string): string | undefined {
  const [, stem, second, end] = DOUBLE_L.exec(word) ?? [];
  return stem === undefined || !DOUBLED.has(stem) ? undefined : stem + (second === "" ? "l" : "") + end;
}
