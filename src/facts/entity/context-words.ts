import { TermMap, terms } from "../../lexicon/terms.ts";
import { E } from "./evidence.ts";

/** Words beside a name, in lower case, and what they speak for. */
type Row = readonly [evidence: number, words: string];

const table = (rows: readonly Row[]): TermMap<number> =>
  new TermMap(() =>
    rows.flatMap(([evidence, words]) => words.split(" ").map((word) => [word, evidence] as const)),
  );

/** The word directly before the name. */
export const BEFORE = table([
  [E["context:in-before"], "in near from at across throughout outside toward towards into"],
  [
    E["context:kin-before"],
    "wife husband son daughter brother sister father mother uncle aunt nephew niece cousin widow friend girlfriend boyfriend partner fiance",
  ],
  [
    E["context:organization-noun-before"],
    "company firm carmaker automaker giant newspaper newspapers agency group bank broadcaster network retailer maker manufacturer airline carrier operator startup start-up club team rival rivals subsidiary unit parent owner publisher insurer lender brokerage conglomerate chipmaker supplier website magazine daily weekly party charity watchdog regulator union nonprofit provider developer channel label brand chain",
  ],
  [
    E["context:product-noun"],
    "ship yacht ferry liner frigate destroyer submarine tanker freighter warship trawler battleship schooner catamaran supertanker icebreaker app software smartphone tablet console browser drug vaccine game videogame spacecraft rocket missile truck sedan jetliner",
  ],
  [
    E["context:place-noun-before"],
    "city town village province region capital district island suburb port neighborhood neighbourhood county municipality downtown northern southern eastern western central northeastern northwestern southeastern southwestern",
  ],
]);

/** The word directly after the name. */
export const AFTER = table([
  [
    E["context:says"],
    "said says told added wrote argues argued asked replied explained noted insisted warned admitted acknowledged recalled testified tweeted joked believes thinks declared stressed suggested",
  ],
  [
    E["context:product-noun"],
    "app smartphone tablet console browser vaccine jetliner jets aircraft plane planes rocket missiles missile sedan tablets phones handset",
  ],
  [
    E["context:person-verb"],
    "married died smiled laughed nodded resigned retired graduated scored himself herself grew whose",
  ],
  [E["context:index-noun"], "index indexes indices average averages composite"],
  [
    E["context:organization-noun-after"],
    "shares stock ceo chairman executives executive employees customers client clients account accounts affiliate board headquarters factory plant spokesman spokeswoman spokesperson shareholders subsidiary bonds managers engineers researchers scientists lawmakers fighters militants guerrillas rebels leaders members analyst analysts investors stores restaurants branch chief coach fans players newspaper magazine network officials website users",
  ],
  [
    E["context:place-noun-after"],
    "city province region district county island river area airport residents suburb neighborhood police court border harbor metropolitan peninsula valley prefecture",
  ],
]);

/** The word after the name's possessive. */
export const POSSESSED = table([
  [
    E["context:possessed-organization"],
    "board shares ceo chief headquarters profit profits stock chairman products subsidiary shareholders customers parent revenue sales earnings spokesman executives rival competitors website decision",
  ],
  [
    E["context:possessed-person"],
    "wife husband lawyer lawyers attorney father mother death son daughter family brother sister body hand hands eyes face voice career children home life parents office arrest trial friends hair",
  ],
  [
    E["context:possessed-government"],
    "president government prime parliament border economy capital largest biggest interior foreign defense finance supreme ruling military army central northern southern eastern western population",
  ],
]);

export const PERSON_ROLE_AFTER = terms(
  "spokesman spokeswoman spokesperson analyst professor director president chairman executive economist lawyer attorney minister leader head founder coach manager author writer actor actress singer editor senator governor mayor chief secretary expert strategist researcher owner partner judge officer scientist resident student teacher father mother doctor engineer man woman player striker champion commander general",
);

export const COMPANY_AFTER = terms(
  "company firm group maker manufacturer retailer bank airline agency organization organisation newspaper magazine broadcaster charity party union club startup provider developer operator subsidiary unit nonprofit institute school university chain insurer carrier publisher consultancy think-tank brokerage supplier",
);

export const PLACE_AFTER = terms(
  "city town village province region capital island suburb port district country neighborhood community resort hamlet",
);

/** Verbs between two teams; they make a town its team. */
export const PLAYS = terms(
  "beat beats defeated edged thrashed trounced hosted visited drew v vs vs. striker midfielder goalkeeper captain defender fans skipper fullback quarterback",
);
export const PLAYED = terms(
  "beat beating v vs vs. versus defeated edged against side minnows champions strugglers newcomers",
);
