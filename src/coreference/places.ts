import { countryOf } from "../lexicon/country.ts";
import { terms } from "../lexicon/terms.ts";
import { fold } from "../text/characters.ts";
import type { CoreferenceContext } from "./context.ts";

/** States as the press shortens them, by what stands before the full stop. */
const SHORT_STATES: ReadonlyMap<string, string> = new Map(
  "ala=alabama ariz=arizona ark=arkansas calif=california cal=california colo=colorado conn=connecticut del=delaware fla=florida ga=georgia ill=illinois ind=indiana kan=kansas kans=kansas ky=kentucky la=louisiana md=maryland mass=massachusetts mich=michigan minn=minnesota miss=mississippi mo=missouri mont=montana neb=nebraska nev=nevada okla=oklahoma ore=oregon pa=pennsylvania tenn=tennessee tex=texas vt=vermont va=virginia wash=washington wis=wisconsin wyo=wyoming n.h=new hampshire n.j=new jersey n.m=new mexico n.y=new york n.c=north carolina n.d=north dakota r.i=rhode island s.c=south carolina s.d=south dakota w.va=west virginia"
    .split(/ (?=[a-z.]+=)/)
    .map((pair) => pair.split("=") as [string, string]),
);
/** Letters that stand for a party before a state. */
const PARTIES = "rdi";
const BEFORE_PARTY = terms("( ,");
const OF = terms("of");
/** How far before a name its place may stand ("[Ohio] Gov. John Cole"). */
const TITLE = 4;

/** Notes where people and organizations are said to be from: "Ohio Gov. Cole", "Ortiz of Ohio", "Volvo, a Swedish carmaker". */
export function callByPlaces(context: CoreferenceContext): void {
  const { names, of } = context;
  for (let place = 0; place < names.length; place++) {
    const { type } = names[place];
    if (type !== "person" && type !== "organization") continue;
    const from =
      placeBefore(context, place) ??
      (type === "person" ? placeBehind(context, place) : placeOfKind(context, place));
    if (from !== undefined) of[place].comesFrom(from);
    const state = stateBehind(context, place);
    if (state !== undefined) of[place].comesFrom(state);
  }
}

/** The place named at a token: a country's code for its name or its people, else the name in lower case. */
function placeAt({ document, nameAt, names }: CoreferenceContext, token: number): string | undefined {
  if (nameAt[token] < 0) return undefined;
  const { type, start, end } = names[nameAt[token]];
  if (type !== "location" && type !== "nationality") return undefined;
  const wording = fold(document.text.slice(start, end));
  return countryOf(wording)?.code ?? wording;
}

const isCountry = (place: string): boolean => place.length === 2;

/** Is somebody from these places known to be from another one: another country, or another state? */
export function isElsewhere(places: readonly string[], place: string | undefined): boolean {
  if (place === undefined || places.includes(place)) return false;
  return places.some((other) => isCountry(other) === isCountry(place));
}

function placeBefore(context: CoreferenceContext, place: number): string | undefined {
  const { noun } = context.document.phrases;
  const { first } = context.names[place];
  for (let i = first - 1; i >= Math.max(0, first - TITLE) && noun[i] >= 0 && noun[i] === noun[first]; i--)
    if (context.nameAt[i] >= 0) return placeAt(context, i);
  return undefined;
}

function placeBehind(context: CoreferenceContext, place: number): string | undefined {
  const { term, count } = context.document.tokens;
  const { last } = context.names[place];
  return OF.has(term[last]) && last + 1 < count ? placeAt(context, last + 1) : undefined;
}

/** "Volvo, a [Swedish] carmaker". */
function placeOfKind(context: CoreferenceContext, place: number): string | undefined {
  const { document, names, beside } = context;
  const opening = names[place].last + 1;
  if (!beside.apposedAt(opening)) return undefined;
  const { noun, nounHead } = document.phrases;
  return placeIn(context, opening, nounHead[noun[opening]]);
}

/** "ohio" in "the Ohio senator". */
export function placeIn(context: CoreferenceContext, first: number, last: number): string | undefined {
  for (let i = first; i < last; i++) {
    const place = placeAt(context, i);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** "(R-Ohio)", ", D-Vt.,": the state behind the party's letter. */
function stateBehind({ document, names }: CoreferenceContext, place: number): string | undefined {
  const { term, lower, count } = document.tokens;
  const { last } = names[place];
  if (last + 1 >= count || !BEFORE_PARTY.has(term[last])) return undefined;
  const word = lower[last + 1];
  if (word[1] !== "-" || !PARTIES.includes(word[0])) return undefined;
  const state = word.slice(2);
  return SHORT_STATES.get(state.endsWith(".") ? state.slice(0, -1) : state) ?? state;
}
