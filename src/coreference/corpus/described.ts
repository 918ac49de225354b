import type { Examples } from "../../engine/corpus.ts";

type Rule =
  | "coreference/description"
  | "coreference/description-of-person"
  | "coreference/office"
  | "coreference/epithet"
  | "coreference/age"
  | "coreference/introduced"
  | "coreference/apposition"
  | "coreference/noun-before-name";

export const DESCRIBED: Readonly<Record<Rule, Examples<string>>> = {
  "coreference/description": {
    finds: [
      [
        "⟦Volvo Corp.⟧ sold trucks. It rained. It snowed. It hailed. It froze. It thawed. It blew. ⟦The company⟧ paid.",
        "Volvo Corp.",
      ],
      [
        "The ⟦Harbour Safety Commission⟧ met. ⟦The commission⟧ (HSC), which is new, fined Volvo.",
        "Harbour Safety Commission",
      ],
      ["⟦Boeing⟧ cut its forecast on Monday. ⟦The company⟧ blamed a strike.", "Boeing"],
      ["⟦Volvo⟧, a Swedish carmaker, hired 200 people. ⟦The carmaker⟧ is growing.", "Volvo"],
      ["⟦Ryanair⟧, an Irish airline, added routes. Unions said ⟦the airline⟧ pays badly.", "Ryanair"],
      [
        "The ⟦Environmental Protection Agency⟧ acted on Friday. ⟦The agency⟧ set new limits.",
        "Environmental Protection Agency",
      ],
      ["⟦Boeing⟧ fell in New York. Analysts had praised ⟦the company⟧'s plans.", "Boeing"],
      ["The ⟦Supreme Court⟧ ruled on Monday. ⟦The court⟧ sided with the farmers.", "Supreme Court"],
      ["⟦Fiat⟧, an Italian company, bought shares. ⟦The Italian company⟧ wants more.", "Fiat"],
      ["Irish airline ⟦Ryanair⟧ bought jets. Boeing cut its prices. ⟦The Irish company⟧ paid.", "Ryanair"],
      ["⟦Airbus⟧ sold ten jets. ⟦The planemaker⟧ expects more orders.", "Airbus"],
      ["The ⟦Rural Schools Coalition⟧ met in May. ⟦The group⟧ wants more buses.", "Rural Schools Coalition"],
      ["The ⟦University of Leeds⟧ opened a lab. ⟦The university⟧ paid for it alone.", "University of Leeds"],
      [
        "The ⟦Royal Academy of Sciences⟧ chose her. ⟦The academy⟧ met in secret.",
        "Royal Academy of Sciences",
      ],
    ],
    ignores: [
      "⟦Boeing⟧ and Airbus both sold jets. ⟦The company⟧ with more orders wins.",
      "⟦Maria Ortiz⟧ sold her flat. ⟦The company⟧ that bought it is new.",
      "The ⟦Supreme Court⟧ ruled on Monday. ⟦The company⟧ lost.",
      "⟦Boeing⟧ lost money. ⟦A company⟧ in Texas did too.",
      "⟦Reuters⟧ moved to London. ⟦The group⟧ marched in peace.",
      "Irish airline ⟦Ryanair⟧ bought jets. ⟦The Swedish company⟧ did not.",
      "The ⟦Red Cross⟧ sent food. ⟦The bank⟧ near the square closed.",
      "⟦Boeing⟧ and ⟦the company of actors⟧ met.",
      "The ⟦Supreme Court⟧ met. ⟦The state of emergency⟧ goes on.",
      "⟦Harbour Books⟧ grew. ⟦The books⟧ sold well.",
      "Volvo overtook ⟦Boeing⟧ in May. ⟦The Swedish firm⟧ sold more.",
      "⟦Reuters⟧ saw the band. “We wrote it in ⟦the studio⟧,” she said.",
      "The ⟦Ports Bureau⟧ met. Rain fell. Snow fell. Hail fell. Ice fell. Fog fell. Sleet fell. ⟦The public service⟧ is poor.",
      "The ⟦Islamic State⟧ claimed the raid. Voters in ⟦the state⟧ worry.",
    ],
  },
  "coreference/description-of-person": {
    finds: [
      ["⟦Tom Becker⟧, a lawyer, took the case. ⟦The lawyer⟧ asked for time.", "Tom Becker"],
      ["The regulator's head, ⟦Lena Fischer⟧, resigned. ⟦Fischer⟧ had no comment.", "Lena Fischer"],
      ["Traditional healer ⟦Tom Becker⟧ vanished in May. Police mourn ⟦the healer⟧.", "Tom Becker"],
    ],
    ignores: [
      "⟦Tom Becker⟧ took the case. ⟦A lawyer⟧ for the bank asked for time.",
      "⟦Tom Becker⟧ met a senator in Lima. ⟦The senator⟧ said it was late.",
    ],
  },
  "coreference/office": {
    finds: [
      ["Sen. ⟦Ana Ortiz⟧ spoke first. ⟦The senator⟧ wants a vote.", "Ana Ortiz"],
      ["President ⟦Paul Kagame⟧ landed on Monday. ⟦The president⟧ met farmers.", "Paul Kagame"],
      ["Judge ⟦Ruth Amado⟧ heard the case. ⟦The judge⟧ will rule in June.", "Ruth Amado"],
      ["Mayor ⟦Sadiq Khan⟧ signed the plan. Drivers sued ⟦the mayor⟧.", "Sadiq Khan"],
      ["Ohio Sen. ⟦Ana Ortiz⟧ met Texas Sen. Tom Becker. ⟦The Ohio senator⟧ left early.", "Ana Ortiz"],
      ["Rep. ⟦Ana Ortiz⟧ (D-Vt.) met Tom Becker. ⟦The Vermont lawmaker⟧ left early.", "Ana Ortiz"],
      [
        "Former President ⟦Tom Becker⟧ met President Ana Ortiz. ⟦The former president⟧ was late.",
        "Tom Becker",
      ],
      [
        "Peruvian Foreign Minister ⟦Ana Ortiz⟧ met Chilean Foreign Minister Ruth Amado. ⟦The Peruvian foreign minister⟧ left.",
        "Ana Ortiz",
      ],
      [
        "⟦Ana Ortiz⟧, chief executive of Boeing, met Tom Becker, chief executive of Airbus. ⟦The chief executive⟧ of Boeing left.",
        "Ana Ortiz",
      ],
      ["Prime Minister ⟦Ana Ortiz⟧ flew home. ⟦The Prime Minister⟧ was tired.", "Ana Ortiz"],
      ["President ⟦Ana Ortiz⟧ of Peru flew home. ⟦Peru's president⟧ was tired.", "Ana Ortiz"],
    ],
    ignores: [
      "Sen. ⟦Ana Ortiz⟧ spoke first. ⟦The judge⟧ did not.",
      "President ⟦Paul Kagame⟧ landed on Monday. ⟦The spokeswoman⟧ waited.",
      "⟦Boeing⟧ paid. ⟦The president⟧ of the club smiled.",
      "Ohio Sen. ⟦Ana Ortiz⟧ spoke in Lima. ⟦The Texas senator⟧ did not.",
      "President ⟦Paul Kagame⟧ spoke. Ms. Moss hopes to be ⟦the next president⟧.",
      "Former President ⟦Tom Becker⟧ spoke in Lima. ⟦The president⟧ did not.",
      "Vice President ⟦Ana Ortiz⟧ spoke in Lima. ⟦The president⟧ did not.",
      "Prime Minister ⟦Ana Ortiz⟧ spoke in Lima. ⟦The finance minister⟧ did not.",
      "President ⟦Ana Ortiz⟧ spoke in Lima. ⟦The president of the club⟧ did not.",
      "Sen. ⟦Ana Ortiz⟧ met Sen. Tom Becker. ⟦The senator⟧ was late.",
      "President ⟦Ana Ortiz⟧ flew home. Tom Becker was ⟦the president⟧.",
      "Historian ⟦Ana Ortiz⟧ flew home. ⟦The British historian⟧ who wrote it did not.",
    ],
  },
  "coreference/epithet": {
    finds: [["⟦Tom Becker⟧ spoke in Lima. ⟦The billionaire⟧ said he would pay.", "Tom Becker"]],
    ignores: [
      "⟦Tom Becker⟧ met Ruth Amado in Lima. ⟦The candidate⟧ said it was late.",
      "⟦Tom Becker⟧ said ⟦the candidate⟧ was tired.",
      "⟦Tom Becker⟧ spoke in Lima. ⟦The candidate⟧ who lost said nothing.",
      "President ⟦Tom Becker⟧ spoke in Lima. ⟦The lawmaker⟧ said it was late.",
    ],
  },
  "coreference/age": {
    finds: [
      ["⟦Ana Ortiz⟧, 52, beat Maria Cole. ⟦The 52-year-old⟧, who leads the club, smiled.", "Ana Ortiz"],
      ["⟦Ana Ortiz⟧, 52, beat Maria Cole. ⟦The 52-year-old teacher⟧ smiled.", "Ana Ortiz"],
    ],
    ignores: [
      "⟦Ana Ortiz⟧, 52, beat Maria Cole. ⟦The 31-year-old⟧ smiled.",
      "⟦Ana Ortiz⟧ beat Maria Cole. ⟦The 31-year-old⟧ smiled.",
      "Mr. ⟦Becker⟧, 52, fell. ⟦The 52-year-old woman⟧ smiled.",
      "⟦Ana Ortiz⟧, 52, beat Maria Cole. ⟦The 52-year-old Ortiz⟧ smiled.",
    ],
  },
  "coreference/introduced": {
    finds: [
      ["⟦A judge⟧ stopped the sale on Monday. Judge ⟦Ruth Amado⟧ called it unfair.", "Ruth Amado"],
      ["⟦A Texas senator⟧ left his party. Sen. ⟦John Whitfield⟧ said he was tired.", "John Whitfield"],
    ],
    ignores: [
      "⟦A judge⟧ stopped the sale. Judge ⟦Ruth Amado⟧ and Judge Tom Becker agreed.",
      "⟦A driver⟧ stopped the sale. Judge ⟦Ruth Amado⟧ called it unfair.",
      "The crowd saw ⟦a judge⟧. Judge ⟦Ruth Amado⟧ was there too.",
    ],
  },
  "coreference/apposition": {
    finds: [
      ["⟦Volvo⟧, ⟦a Swedish carmaker⟧, hired 200 people.", "Volvo"],
      ["⟦Tom Becker⟧, ⟦a lawyer⟧ in Boston, took the case.", "Tom Becker"],
      ["⟦Ryanair⟧, ⟦an Irish airline⟧, added routes.", "Ryanair"],
      ["⟦Ana Ortiz⟧, ⟦the mayor⟧ of Lima, spoke.", "Ana Ortiz"],
    ],
    ignores: [
      "⟦Volvo⟧, ⟦a lawyer⟧ said, will pay.",
      "⟦Tom Becker⟧, ⟦a company⟧ said, will pay.",
      "In ⟦Boston⟧, ⟦a lawyer⟧ took the case.",
      "For ⟦Volvo⟧, ⟦the spring⟧ was good.",
    ],
  },
  "coreference/noun-before-name": {
    finds: [
      ["⟦The carmaker⟧ ⟦Volvo⟧ hired 200 people.", "Volvo"],
      ["Shares of ⟦airline⟧ ⟦Ryanair⟧ rose on Monday.", "Ryanair"],
    ],
    ignores: [
      "The ⟦company⟧'s ⟦Volvo⟧ trucks are new.",
      "A ⟦lawyer⟧ for ⟦Volvo⟧ spoke.",
      "The ⟦city⟧ praised ⟦Volvo⟧.",
    ],
  },
};
