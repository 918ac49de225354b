import type { NameExamples } from "./example.ts";

export const SHAPE = {
  "entity/shape-capital-inside": {
    finds: [
      ["The mine belongs to lawyer ⟦Bergholt⟧ and his heirs.", "person"],
      ["Yesterday ⟦Obama⟧ said nothing new.", "person"],
    ],
    ignores: ["Rain fell all night.", "Regulators sent a message.", "Last week nothing happened."],
  },
  "entity/shape-repeated": {
    finds: [
      [
        "He wrote of ⟦Olbrame⟧ twice. The art of ⟦Olbrame⟧ is rare, and few like ⟦Olbrame⟧ now.",
        "person person person",
      ],
    ],
    ignores: ["He wrote of it twice, and it is rare."],
  },
  "entity/shape-sentence-start-only": {
    finds: [["⟦Kiriyenko⟧ resigned in the autumn.", "person"]],
    ignores: ["Prices rose sharply.", "Its shares fell.", "Learn more."],
  },
  "entity/shape-person-ending": {
    finds: [["Neighbours remember ⟦Lobatchuk⟧ as a quiet man.", "person"]],
    ignores: ["Neighbours remember the quiet man."],
  },
  "entity/shape-place-ending": {
    finds: [["The train stopped at ⟦Kirrenheim⟧ for an hour.", "location"]],
    ignores: ["The train stopped for an hour."],
  },
  "entity/shape-company-ending": {
    finds: [["The licence went to ⟦Dovasoft⟧ last year.", "organization"]],
    ignores: ["He likes soft cheese."],
  },
  "entity/shape-acronym": {
    finds: [
      ["The money came from the ⟦ZBMK⟧ fund for farmers.", "organization"],
      ["Officials of the ⟦QRA⟧ declined to comment.", "organization"],
    ],
    ignores: ["The GDP grew by a tenth.", "She watches TV every night.", "The CEO left after the IPO."],
  },
  "entity/shape-plural-acronym": {
    finds: [],
    ignores: ["He pays into two RRBs and an old plan.", "Two MPs left."],
  },
  "entity/shape-capital-article": {
    finds: [["He reads The ⟦Olbrame Sun⟧ at home.", "organization"]],
    ignores: ["They met in The Hague on Monday.", "He reads the Sun at home."],
  },
  "entity/shape-inner-capital": {
    finds: [["Analysts expect ⟦ZenoPay⟧ to lose money.", "organization"]],
    ignores: ["The wind from the sea was mild.", "Critics like McAllisterson disagree."],
  },
  "entity/shape-initial": {
    finds: [
      ["The novel by ⟦J. K. Marlowe⟧ sold well.", "person"],
      ["The speech of ⟦George W. Bush⟧ was short.", "person"],
    ],
    ignores: ["The plan A failed."],
  },
  "entity/shape-particle": {
    finds: [
      ["The commission under ⟦Ursula von der Leyen⟧ agreed.", "person"],
      ["A portrait of ⟦Hernando de Sotomayor⟧ hangs there.", "person"],
      ["The emir, ⟦Tamim bin Hamad⟧, arrived late.", "person"],
    ],
    ignores: ["He came de facto too late.", "The cost is paid per head."],
  },
  "entity/shape-person-suffix": {
    finds: [["The sermon of ⟦Martin Luther King Jr.⟧ is famous.", "person"]],
    ignores: ["The junior team lost."],
  },
  "entity/shape-ampersand": {
    finds: [["The powder is made by ⟦Johnson & Johnson⟧ in two plants.", "organization"]],
    ignores: ["Research and development cost more."],
  },
  "entity/shape-two-names": {
    finds: [["The winner was ⟦Astrid Lindqvist⟧ once again.", "person"]],
    ignores: ["The winner was Reuters."],
  },
  "entity/shape-three-names": {
    finds: [["The winner was ⟦Nguyen Thi Hoa⟧ once again.", "person"]],
    ignores: ["Nobody won."],
  },
  "entity/shape-long": {
    finds: [
      ["He leads the ⟦National Association of Independent Coffee Growers⟧ of the island.", "organization"],
    ],
    ignores: ["He leads the growers."],
  },
  "entity/shape-one-word": {
    finds: [["Prices in ⟦Bavaria⟧ rose.", "location"]],
    ignores: ["Prices rose."],
  },
  "entity/shape-ordinary-words": {
    finds: [["She works for the ⟦Clean Water Foundation⟧ now.", "organization"]],
    ignores: ["She wants clean water."],
  },
  "entity/shape-digit": {
    finds: [["The ⟦Boeing 737⟧ landed safely.", "product"]],
    ignores: ["He has 737 friends."],
  },
  "entity/shape-acronym-inside": {
    finds: [["The sale of ⟦TRX Logistics⟧ is off.", "organization"]],
    ignores: ["The sale is off."],
  },
  "entity/shape-title": {
    finds: [
      ["She sang in “⟦The Man on the Moon⟧” for ⟦Norway⟧.", "work location"],
      ["His film, “⟦Norway: A Long Winter⟧,” won.", "work"],
    ],
    ignores: [
      "“We met in Norway,” she said.",
      "He quoted “the Man on the bus” twice.",
      "“NO WAR IN NORWAY” it read.",
    ],
  },
  "entity/shape-quoted": {
    finds: [["Her novel “⟦Silent Orchard⟧” won a prize.", "work"]],
    ignores: ["“We agree,” she said.", "He called it “a scandal”."],
  },
} as const satisfies Record<string, NameExamples>;
