import type { Examples } from "../../engine/corpus.ts";

export const NAMED: Readonly<
  Record<"coreference/short-name" | "coreference/acronym" | "coreference/misspelt", Examples<string>>
> = {
  "coreference/short-name": {
    finds: [
      ["⟦Maria Ortiz⟧ opened the talks in Madrid. On Monday ⟦Ortiz⟧ went home.", "Maria Ortiz"],
      [
        "The mayor, ⟦Peter Lindqvist⟧, resigned on Friday. Mr. ⟦Lindqvist⟧ gave no reason.",
        "Peter Lindqvist",
      ],
      ["A report by ⟦Goldman Sachs⟧ was cautious. ⟦Goldman⟧ expects slower growth.", "Goldman Sachs"],
      [
        "⟦Harbor Foods Inc.⟧ raised its prices. Shares of ⟦Harbor Foods⟧ rose on Tuesday.",
        "Harbor Foods Inc.",
      ],
      ["⟦Susan Keller⟧ sued her landlord. A judge told ⟦Keller⟧ to wait.", "Susan Keller"],
      [
        "Senator ⟦John Whitfield⟧ voted. ⟦Whitfield⟧ then met his father, Robert Whitfield.",
        "John Whitfield",
      ],
      ["⟦Donald T. Keller⟧ won. A rival of ⟦Donald Keller⟧ wept.", "Donald T. Keller"],
      ["The ⟦United States⟧ sent aid. Officials in the ⟦U.S.⟧ were pleased.", "United States"],
      ["⟦SAO PAULO⟧ (AP) — Rain fell in ⟦Sao Paulo⟧ on Monday.", "Sao Paulo"],
      ["⟦RIO DE JANEIRO⟧, Feb. 3 — Rain fell on Monday.", "Rio de Janeiro"],
      ["⟦KELLER⟧ WINS THE LONG RACE\n\n⟦Donna Keller⟧ won on Monday.", "Donna Keller"],
      ["The ⟦Federal Reserve⟧ kept rates steady. The ⟦Fed⟧ meets again in May.", "Federal Reserve"],
      ["The ⟦Wall Street Journal⟧ broke the story. The ⟦Journal⟧ cited two bankers.", "Wall Street Journal"],
      [
        "The film stars Tom Becker (⟦Varn Hill⟧). ⟦Hill⟧ said it was fun. His brother Rory Hill left.",
        "Varn Hill",
      ],
      ["⟦Ana Lucía Ortiz⟧ sat down. ⟦Ana Ortiz⟧ spoke. ⟦Ortiz⟧ left.", "Ana Lucía Ortiz"],
      ["Co-Chair ⟦Ana Ortiz⟧ sat down. ⟦Ana Ortiz⟧ spoke. ⟦Ortiz⟧ left.", "Ana Ortiz"],
    ],
    ignores: [
      "⟦Ana Lucía Ortiz⟧ sat down. ⟦Eva Ortiz⟧ spoke.",
      "On ⟦Capitol Hill⟧, nobody asked. ⟦Fiona Hill⟧ spoke.",
      "The race was won by ⟦Kestrup Racing⟧ (⟦U.S.⟧) on Monday.",
      "⟦LOS ANGELES⟧ (⟦AP⟧) — Rain fell on Monday.",
      "⟦Nokia⟧ agreed. The chief executive of ⟦Nokia Gaming⟧ left.",
      "⟦Maria Ortiz⟧ met ⟦Peter Lindqvist⟧ in Madrid.",
      "⟦Anna Keller⟧ and her brother ⟦Paul Keller⟧ run the farm.",
      "Anna Keller and her brother ⟦Paul Keller⟧ left. ⟦Keller⟧ drove.",
      "Officials in ⟦China⟧ spoke to ⟦Chinese⟧ reporters.",
      "⟦France⟧ moved its embassy; ⟦Paris⟧ stayed calm.",
      "⟦South Korea⟧ and ⟦North Korea⟧ held talks.",
    ],
  },
  "coreference/misspelt": {
    finds: [
      ["⟦Ana Lindqvist⟧ met farmers. ⟦Lindkvist⟧ said the well was dry.", "Ana Lindqvist"],
      ["⟦Ana McZorney⟧ met farmers. ⟦McZorny⟧ said the well was dry.", "Ana McZorney"],
    ],
    ignores: [
      "⟦Ana Lindqvist⟧ and Eva Lindkvast met farmers. ⟦Lindkvist⟧ said the well was dry.",
      "⟦Ana Zorbek⟧ met farmers. ⟦Zorbeks⟧ said the well was dry.",
      "⟦Ana Zork⟧ met farmers. ⟦Zorx⟧ said the well was dry.",
      "⟦Zandkvist⟧ met farmers. ⟦Ana Lindqvist⟧ said the well was dry.",
    ],
  },
  "coreference/acronym": {
    finds: [
      [
        "The ⟦European Central Bank⟧ (⟦ECB⟧) kept rates steady. The ⟦ECB⟧ meets in May.",
        "European Central Bank",
      ],
      [
        "The ⟦World Health Organization⟧ sent a team. The ⟦WHO⟧ will report next week.",
        "World Health Organization",
      ],
      ["The ⟦Federal Trade Commission⟧ sued on Monday. The ⟦FTC⟧ wants a fine.", "Federal Trade Commission"],
      ["⟦General Motors⟧ (⟦GM⟧) cut jobs in Ohio. ⟦GM⟧ blamed high costs.", "General Motors"],
    ],
    ignores: [
      "The ⟦European Central Bank⟧ met the ⟦IMF⟧ in Rome.",
      "The ⟦Federal Trade Commission⟧ spoke to the ⟦FBI⟧.",
      "The ⟦World Health Organization⟧ and the ⟦World Trade Organization⟧ share a city.",
    ],
  },
};
