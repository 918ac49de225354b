import type { Draw } from "../draw.ts";

const GIVEN =
  "Ana Tom Mary José Zoë Šárka Łukasz Nguyễn Kim Abdul Siân Renée Bjørn Ingrid Wei Will May April Mark Rose".split(
    " ",
  );
const FAMILY =
  "Ortiz|Berg|Okoye|Lindqvist|Müller|O’Brien|D'Souza|García-Solís|Šimková|Wu|Li|Lee|Hayward|Falk|Brandt|Đặng|Çelik|Sánchez|Smith-Jones|bin Rashid|al-Haddad|van der Berg|Keller|Young".split(
    "|",
  );
const PLACES =
  "Lima|Oslo|À Paris|Paris|São Paulo|Zürich|North Korea|the U.S.|U.K.|Washington|Berlin|Springfield, Illinois|Côte d’Ivoire|Turkey|New York|Île-de-France|東京|Lake Garda".split(
    "|",
  );
const PEOPLES = "French German Dutch Senegalese North Korean American Chinese Finnish Franco-German".split(
  " ",
);
const HEADS =
  "Bank|Ministry|Board|Senate panel|University|Union|Court|Council|Group|Holdings|Institute|Agency|Committee|Party|Police".split(
    "|",
  );
const FIELDS =
  "Harbour|Northern|Crédit|National|Health|Steel|Foreign|Green|Federal|Grand|Ærø|Transport".split("|");
const COMPANIES =
  "Boeing|Meta|Harbor Foods Inc.|Moss/Hart|Kestrel & Sons|AT&T|Novo Nordisk|DiDi|Ørsted A/S|H&M|3M|Yahoo!|Volvo AB|小米".split(
    "|",
  );
const TITLES =
  "President|Mr.|Ms.|Dr.|Sen.|Gov.|Prime Minister|Foreign Minister|Gen.|Rep.|Judge|Prof.|King|Ex-president|deputy mayor|chief executive|Acting Vice Minister".split(
    "|",
  );
const POSTS =
  "president|chairwoman|the chief executive|an adviser|finance minister|spokesman|the head|secretary-general|a former director|vice president for research|co-founder|mayor|a lawyer|the leader|chief economist".split(
    "|",
  );

export const person = (draw: Draw): string =>
  draw.way(
    () => `${draw.of(GIVEN)} ${draw.of(FAMILY)}`,
    () => draw.of(FAMILY),
    () => `${draw.of(GIVEN)} ${draw.of("ABCDEÉ".split(""))}. ${draw.of(FAMILY)}`,
    () => `${draw.of(TITLES)} ${draw.of(FAMILY)}`,
    () => `${draw.of(TITLES)} ${draw.of(GIVEN)} ${draw.of(FAMILY)}`,
    () => `${draw.of(PEOPLES)} ${draw.of(TITLES)} ${draw.of(GIVEN)} ${draw.of(FAMILY)}`,
  );

export const place = (draw: Draw): string => draw.of(PLACES);

export const organization = (draw: Draw): string =>
  draw.way(
    () => draw.of(COMPANIES),
    () => `the ${draw.of(FIELDS)} ${draw.of(HEADS)}`,
    () => `the ${draw.of(HEADS)} of ${draw.of(FIELDS)} and ${draw.of(FIELDS)} Affairs`,
    () =>
      `the ${draw.of(PEOPLES)} ${draw.of(HEADS)} (${draw.of("ABCD".split(""))}${draw.of("EFGH".split(""))}A)`,
    () => `${place(draw)}'s ${draw.of(FIELDS)} ${draw.of(HEADS)}`,
    () => `the ${draw.of(FAMILY)} campaign`,
  );

/** Who holds which post where, in the orders that news has for it. */
export const official = (draw: Draw): string =>
  draw.way(
    () => `${person(draw)}, ${draw.of(POSTS)} of ${organization(draw)}`,
    () => `${organization(draw)} ${draw.of(TITLES)} ${person(draw)}`,
    () => `${draw.of(POSTS)} at ${organization(draw)}, ${person(draw)},`,
    () => `${person(draw)}, who was ${draw.of(POSTS)} of ${organization(draw)} and ${draw.of(POSTS)},`,
    () => `${organization(draw)}, led by ${person(draw)},`,
    () => `${place(draw)}'s ${draw.of(POSTS)} ${person(draw)}`,
  );

export const speaker = (draw: Draw): string =>
  draw.way(
    () => person(draw),
    () => organization(draw),
    () => official(draw),
    () =>
      draw.of([
        "he",
        "she",
        "it",
        "they",
        "who",
        "the company",
        "the agency",
        "a source",
        "one official",
        "I",
      ]),
  );
