import { TermBits, terms } from "../../../lexicon/terms.ts";
import { evidence } from "../evidence.ts";

/** Bits that hold a kind of evidence; what asks for a closer look stands above them. */
export const KIND = (1 << 8) - 1;

/** What the word before a name may be besides evidence. */
export const Before = {
  The: 1 << 8,
  Of: 1 << 9,
  In: 1 << 10,
  /** "at", "with": behind a person's role they lead to whom he works for ("an analyst at"). */
  RoleAt: 1 << 11,
  /** "for" */
  RoleFor: 1 << 12,
  Told: 1 << 13,
  /** Stands between two teams. */
  Plays: 1 << 14,
} as const;

/** What the word right before a name says of it, by term. */
export const BEFORE = new TermBits([
  [terms("the"), Before.The],
  [terms("of"), Before.Of],
  [terms("in"), Before.In],
  [terms("at with"), Before.RoleAt],
  [terms("for"), Before.RoleFor],
  [
    terms("beat beating v vs vs. versus defeated edged against side minnows champions strugglers newcomers"),
    Before.Plays,
  ],
  [terms("told"), Before.Told],
  [
    terms("in near from at across throughout outside toward towards into"),
    evidence("entity/context-in-before"),
  ],
  [
    terms(
      "wife husband son daughter brother sister father mother uncle aunt nephew niece cousin widow friend girlfriend boyfriend partner fiance",
    ),
    evidence("entity/context-kin-before"),
  ],
  [
    terms(
      "company firm carmaker automaker giant newspaper newspapers agency group bank broadcaster network retailer maker manufacturer airline carrier operator startup start-up club team rival rivals subsidiary unit parent owner publisher insurer lender brokerage conglomerate chipmaker supplier website magazine daily weekly party charity watchdog regulator union nonprofit provider developer channel label brand chain",
    ),
    evidence("entity/context-organization-noun-before"),
  ],
  [
    terms(
      "ship yacht ferry liner frigate destroyer submarine tanker freighter warship trawler battleship schooner catamaran supertanker icebreaker app software smartphone tablet console browser drug vaccine game videogame spacecraft rocket missile truck sedan jetliner",
    ),
    evidence("entity/context-product-noun"),
  ],
  [
    terms(
      "city town village province region capital district island suburb port neighborhood neighbourhood county municipality downtown northern southern eastern western central northeastern northwestern southeastern southwestern",
    ),
    evidence("entity/context-place-noun-before"),
  ],
]);

/** What the noun before "of" says of the name behind it ("president of", "employees of", "the outskirts of"), by term. */
export const NOUNS_OF = new TermBits([
  [
    terms(
      "president chairman chief head director minister executive ceo founder member members leader governor prime king editor manager owner professor",
    ),
    evidence("entity/context-office-of"),
  ],
  [
    terms("parent affiliate subsidiary division arm employees employee shareholders customers clients"),
    evidence("entity/context-organization-noun-before"),
  ],
  [
    terms(
      "district neighborhood neighbourhood municipality county city town village province region state island capital port suburb north south east west outskirts republic streets people miles kilometers part parts",
    ),
    evidence("entity/context-place-noun-before"),
  ],
]);
