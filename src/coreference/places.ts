import { countryOf } from "../lexicon/country.ts";
import { fold } from "../text/characters.ts";
import type { Scene } from "./scene.ts";

/** States as the press shortens them, by what stands before the full stop. */
const SHORT_STATES: ReadonlyMap<string, string> = new Map(
  "ala=alabama ariz=arizona ark=arkansas calif=california cal=california colo=colorado conn=connecticut del=delaware fla=florida ga=georgia ill=illinois ind=indiana kan=kansas kans=kansas ky=kentucky la=louisiana md=maryland mass=massachusetts mich=michigan minn=minnesota miss=mississippi mo=missouri mont=montana neb=nebraska nev=nevada okla=oklahoma ore=oregon pa=pennsylvania tenn=tennessee tex=texas vt=vermont va=virginia wash=washington wis=wisconsin wyo=wyoming n.h=new hampshire n.j=new jersey n.m=new mexico n.y=new york n.c=north carolina n.d=north dakota r.i=rhode island s.c=south carolina s.d=south dakota w.va=west virginia"
    .split(/ (?=[a-z.]+=)/)
    .map((pair) => pair.split("=") as [string, string]),
);
const PARTIES: ReadonlySet<string> = new Set(["r", "d", "i"]);
/** How far before a name its place may stand ("[Ohio] Gov. John Cole"). */
const TITLE = 4;

/** Notes where people and organizations are said to be from: "Ohio Gov. Cole", "Ortiz of Ohio", "Volvo, a Swedish carmaker". */
export function callByPlaces(scene: Scene): void {
  scene.names.forEach(({ type }, place) => {
    if (type !== "person" && type !== "organization") return;
    const from =
      placeBefore(scene, place) ??
      (type === "person" ? placeBehind(scene, place) : placeOfKind(scene, place));
    if (from !== undefined) scene.of[place].places.add(from);
    const state = stateOf(scene, place);
    if (state !== undefined) scene.of[place].places.add(state);
  });
}

/** The place named at a token: a country's code for its name or its people, else the name in lower case. */
function placeAt({ document, nameAt, names }: Scene, token: number): string | undefined {
  const name = names[nameAt[token]];
  if (name?.type !== "location" && name?.type !== "nationality") return undefined;
  const wording = fold(document.text.slice(name.start, name.end));
  return countryOf(wording)?.code ?? wording;
}

const isCountry = (place: string): boolean => place.length === 2;

/** Is somebody from these places known to be from another one: another country, or another state? */
export function isElsewhere(places: ReadonlySet<string>, place: string): boolean {
  if (places.has(place)) return false;
  for (const other of places) if (isCountry(other) === isCountry(place)) return true;
  return false;
}

function placeBefore(scene: Scene, place: number): string | undefined {
  const { noun } = scene.document.phrases;
  const { first } = scene.names[place];
  for (let i = first - 1; i >= Math.max(0, first - TITLE) && noun[i] >= 0 && noun[i] === noun[first]; i--)
    if (scene.nameAt[i] >= 0) return placeAt(scene, i);
  return undefined;
}

function placeBehind(scene: Scene, place: number): string | undefined {
  const { lower, count } = scene.document.tokens;
  const { last } = scene.names[place];
  return lower[last] === "of" && last + 1 < count ? placeAt(scene, last + 1) : undefined;
}

/** "Volvo, a [Swedish] carmaker". */
function placeOfKind(scene: Scene, place: number): string | undefined {
  const { document, names, apposed } = scene;
  const opening = names[place].last + 1;
  if (!apposed.has(opening)) return undefined;
  const { noun, nounHead } = document.phrases;
  return placeIn(scene, opening, nounHead[noun[opening]]);
}

/** "ohio" in "the Ohio senator". */
export function placeIn(scene: Scene, first: number, last: number): string | undefined {
  for (let i = first; i < last; i++) {
    const place = placeAt(scene, i);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** "(R-Ohio)", ", D-Vt.,": the state behind the party's letter. */
function stateOf({ document, names }: Scene, place: number): string | undefined {
  const { lower } = document.tokens;
  const { last } = names[place];
  if (lower[last] !== "(" && lower[last] !== ",") return undefined;
  const [letter, ...rest] = (lower[last + 1] ?? "").split("-");
  if (!PARTIES.has(letter) || rest.length === 0) return undefined;
  const state = rest.join("-");
  return SHORT_STATES.get(state.replace(/\.$/, "")) ?? state;
}
