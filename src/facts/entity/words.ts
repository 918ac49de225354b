import { having, TermBits, terms } from "../../lexicon/terms.ts";

/** What a word can do in a name besides the roles that lists give it, as bits. */
export const Word = {
  Of: 1 << 0,
  For: 1 << 1,
  On: 1 << 2,
  And: 1 << 3,
  Ampersand: 1 << 4,
  The: 1 << 5,
  Comma: 1 << 6,
  Possessive: 1 << 7,
  /** Written small inside names of people and places: "Ursula von der Leyen", "Rio de Janeiro". */
  Particle: 1 << 8,
  /** Stands behind another particle: "von der". */
  SecondParticle: 1 << 9,
  /** Ends a person's name: "Jr." */
  PersonSuffix: 1 << 10,
  /** Ends a company's name: "Inc." */
  LegalForm: 1 << 11,
  /** Chinese, Korean and Vietnamese surnames, which stand first ("Sun Weimin", "Kim Jong Un"). */
  LeadingSurname: 1 << 12,
  /** Makes an organization of what follows: "Air France", "Banco Santander", "FC Porto". */
  LeadingHead: 1 << 13,
  /** Makes a place of what follows. */
  LeadingPlace: 1 << 14,
  /** Makes an event of what follows. */
  LeadingEvent: 1 << 15,
  /** Qualifies what follows and is no part of it: "Former Greek Prime Minister". */
  Qualifier: 1 << 16,
  /** A plural or a title that possesses a head: "People's Bank", "Children's Hospital", "King's College". */
  Possessor: 1 << 17,
  Party: 1 << 18,
  /** Names no party without one: "Scottish National party", as British papers write it. */
  PartyKind: 1 << 19,
  /** Takes "on" and a field: "Council on Foreign Relations". */
  TakesOn: 1 << 20,
  University: 1 << 21,
  /** An institution whose name is an ordinary word: with a capital inside a sentence it is meant. */
  Institution: 1 << 22,
  /** An acronym of things that are no entities. */
  OrdinaryAcronym: 1 << 23,
  /** Members of a party whose plural names the party. */
  PartyMembers: 1 << 24,
  /** Letters behind a person's name that are no part of it: "QC". */
  PostNominal: 1 << 25,
} as const;

/** The bits of words, by term. */
export const WORDS = new TermBits([
  [terms("of"), Word.Of],
  [terms("for"), Word.For],
  [terms("on"), Word.On],
  [terms("and"), Word.And],
  [terms("&"), Word.Ampersand],
  [terms("the"), Word.The],
  [terms(","), Word.Comma],
  [terms("'s"), Word.Possessive],
  [having("name-particle"), Word.Particle],
  [terms("der den"), Word.SecondParticle],
  [having("name-suffix"), Word.PersonSuffix],
  [having("legal-form"), Word.LegalForm],
  [having("leading-surname"), Word.LeadingSurname],
  [having("leading-head"), Word.LeadingHead],
  [terms("lake mount mt mt. cape fort port camp isle"), Word.LeadingPlace],
  [terms("hurricane typhoon cyclone storm operation cop"), Word.LeadingEvent],
  [terms("former ex late acting interim veteran top fellow longtime then senior"), Word.Qualifier],
  [
    terms(
      "people women men children king queen prince veterans workers teachers farmers writers players governors father mother st. girl boy lord sheriff lawyers",
    ),
    Word.Possessor,
  ],
  [terms("party"), Word.Party],
  [
    terms(
      "national nationalist democratic socialist communist liberal conservative progressive unionist workers republican reform",
    ),
    Word.PartyKind,
  ],
  [
    terms(
      "committee council commission subcommittee panel conference convention center centre treaty law act summit forum agreement institute project",
    ),
    Word.TakesOn,
  ],
  [terms("university"), Word.University],
  [having("post-nominal"), Word.PostNominal],
  [having("institution"), Word.Institution],
  [having("ordinary-acronym"), Word.OrdinaryAcronym],
  [
    terms("communists greens socialists conservatives tories liberals labour nationalists"),
    Word.PartyMembers,
  ],
]);

/** Joins the head of a name with what it is of: "Bank of England", "Council on Foreign Relations". */
export const LINK = Word.Of | Word.For | Word.On;

/** Joins the words of a name. */
export const LINK_WORD = LINK | Word.And | Word.Ampersand | Word.The;
