import { TermBits, terms } from "../../../lexicon/terms.ts";
import { evidence } from "../evidence.ts";

/** What the word right behind a name may be besides evidence. */
export const After = {
  /** "'s", and "'" behind a plural. */
  Possessive: 1 << 8,
  Comma: 1 << 9,
  Opens: 1 << 10,
  Closes: 1 << 11,
  Who: 1 << 12,
  /** Verbs and players between two teams; they make a town its team. */
  Plays: 1 << 13,
} as const;

export const PRODUCT_NOUN = evidence("entity/context-product-noun");
export const INDEX_NOUN = evidence("entity/context-index-noun");

/** What the word right behind a name says of it, by term. */
export const AFTER = new TermBits([
  [terms("'s '"), After.Possessive],
  [terms(","), After.Comma],
  [terms("("), After.Opens],
  [terms(")"), After.Closes],
  [terms("who"), After.Who],
  [
    terms(
      "beat beats defeated edged thrashed trounced hosted visited drew v vs vs. striker midfielder goalkeeper captain defender fans skipper fullback quarterback",
    ),
    After.Plays,
  ],
  [
    terms(
      "said says told added wrote argues argued asked replied explained noted insisted warned admitted acknowledged recalled testified tweeted joked believes thinks declared stressed suggested",
    ),
    evidence("entity/context-says"),
  ],
  [
    terms(
      "app smartphone tablet console browser vaccine jetliner jets aircraft plane planes rocket missiles missile sedan tablets phones handset",
    ),
    PRODUCT_NOUN,
  ],
  [
    terms("married died smiled laughed nodded resigned retired graduated scored himself herself grew whose"),
    evidence("entity/context-person-verb"),
  ],
  [terms("index indexes indices average averages composite"), INDEX_NOUN],
  [
    terms(
      "shares stock ceo chairman executives executive employees customers client clients account accounts affiliate board headquarters factory plant spokesman spokeswoman spokesperson shareholders subsidiary bonds managers engineers researchers scientists lawmakers fighters militants guerrillas rebels leaders members analyst analysts investors stores restaurants branch chief coach fans players newspaper magazine network officials website users",
    ),
    evidence("entity/context-organization-noun-after"),
  ],
  [
    terms(
      "city province region county island river area airport residents police court border harbor metropolitan",
    ),
    evidence("entity/context-place-noun-after"),
  ],
  [
    terms(
      "district neighborhood neighbourhood village suburb township municipality peninsula valley prefecture basin",
    ),
    evidence("entity/context-place-kind-after"),
  ],
]);

/** What the word behind the name's possessive says of it. */
export const POSSESSED = new TermBits([
  [
    terms(
      "board shares ceo chief headquarters profit profits stock chairman products subsidiary shareholders customers parent revenue sales earnings spokesman executives rival competitors website decision",
    ),
    evidence("entity/context-possessed-organization"),
  ],
  [
    terms(
      "wife husband lawyer lawyers attorney father mother death son daughter family brother sister body hand hands eyes face voice career children home life parents office arrest trial friends hair",
    ),
    evidence("entity/context-possessed-person"),
  ],
  [
    terms(
      "president government prime parliament border economy capital largest biggest interior foreign defense finance supreme ruling military army central northern southern eastern western population",
    ),
    evidence("entity/context-possessed-government"),
  ],
]);
