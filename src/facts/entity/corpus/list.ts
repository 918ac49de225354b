import type { NameExamples } from "./example.ts";

export const LIST = {
  "entity/word-ordinary": {
    finds: [["The bureau is led by ⟦Sun Weimin⟧. Then ⟦Sun⟧ left.", "person person"]],
    ignores: ["Apples are cheap.", "Turkey meat is cheap in Kenya."],
  },
  "entity/word-ordinary-acronym": {
    finds: [],
    ignores: ["Its SUV sold well.", "The IPO was delayed."],
  },
  "entity/word-institution": {
    finds: [["He lied to ⟦Parliament⟧ about it.", "organization"]],
    ignores: ["He lied to the house."],
  },
  "entity/word-group": {
    finds: [],
    ignores: [
      "Muslims and Christians live there.",
      "A Catholic school closed.",
      "Republicans voted against it.",
    ],
  },
  "entity/list-country": {
    finds: [
      ["⟦Germany⟧ and ⟦France⟧ signed.", "location location"],
      ["The ⟦U.S.⟧-led alliance met in ⟦Kuwait⟧.", "location location"],
      ["Exports to the ⟦US⟧ fell.", "location"],
      ["The border between ⟦Jordan⟧ and ⟦Iraq⟧ is open.", "location location"],
    ],
    ignores: ["Tell us more.", "They ate turkey."],
  },
  "entity/list-city": {
    finds: [
      ["The trial in ⟦Nairobi⟧ starts today.", "location"],
      ["A ⟦London⟧-based bank failed.", "location"],
    ],
    ignores: ["He had a nice day."],
  },
  "entity/list-town": {
    finds: [["The factory in ⟦Guildford⟧ will close.", "location"]],
    ignores: ["The factory will close."],
  },
  "entity/list-region": {
    finds: [
      ["Floods hit ⟦Bavaria⟧ and ⟦Thuringia⟧.", "location location"],
      ["Sen. ⟦Jane Ortega⟧, I-⟦Vt.⟧, left.", "person location"],
    ],
    ignores: ["Floods hit the south."],
  },
  "entity/list-organization": {
    finds: [
      ["⟦Facebook⟧ and ⟦Instagram⟧ owner ⟦Meta⟧ was fined.", "organization organization organization"],
      ["⟦Reuters⟧ reported the deal.", "organization"],
      ["The ⟦New York Times⟧ wrote about it.", "organization"],
    ],
    ignores: ["He meant to apologise.", "The times are hard."],
  },
  "entity/list-plural-of-organization": {
    finds: [["She took two ⟦Polaroids⟧ of the bridge.", "product"]],
    ignores: ["She met two Boeing engineers.", "Two Kestrups left."],
  },
  "entity/list-nationality": {
    finds: [
      ["A ⟦Chinese⟧ company bought it.", "nationality"],
      ["The ⟦Franco⟧-⟦German⟧ engine stutters.", "nationality nationality"],
      ["⟦French⟧ President ⟦Jacques Chirac⟧ left.", "nationality person"],
      ["The ⟦Dutch⟧ voted.", "nationality"],
    ],
    ignores: ["The chinaware broke.", "He will polish the shoes."],
  },
  "entity/list-product": {
    finds: [["She lost her ⟦iPhone⟧ on the train.", "product"]],
    ignores: ["She lost her phone."],
  },
  "entity/list-event": {
    finds: [
      ["He fought in ⟦World War II⟧ as a boy.", "event"],
      ["They missed the ⟦World Cup⟧ again.", "event"],
    ],
    ignores: ["The war went on.", "He drank a cup of tea."],
  },
  "entity/list-first-name": {
    finds: [["“Come in,” ⟦Penelope⟧ said.", "person"]],
    ignores: ["It was a virtue."],
  },
  "entity/list-surname": {
    finds: [["Nobody believed ⟦Rodriguez⟧ at first.", "person"]],
    ignores: ["Nobody believed the young man."],
  },
  "entity/list-first-name-first": {
    finds: [
      ["The letter of ⟦Maria Quintero⟧ arrived.", "person"],
      ["A song by ⟦Gunnar Þórðarson⟧ was played.", "person"],
      ["The lawyer of ⟦Sergei Lobatchuk⟧ appealed.", "person"],
      ["The film by ⟦Rajesh Khandelwal⟧ opens today.", "person"],
    ],
    ignores: ["The will was read."],
  },
  "entity/list-surname-last": {
    finds: [["The letter of ⟦Tupra Martinez⟧ arrived.", "person"]],
    ignores: ["The letter arrived."],
  },
  "entity/list-leading-surname": {
    finds: [
      ["The mayor, ⟦Zhang Weiguo⟧, resigned.", "person"],
      ["A general named ⟦Pham Van Dong⟧ spoke.", "person"],
    ],
    ignores: ["A long song was sung."],
  },
  "entity/list-place-first": {
    finds: [["He studies at ⟦Boston University⟧ now.", "organization"]],
    ignores: ["He studies in Boston."],
  },
  "entity/list-organization-first": {
    finds: [["She leads ⟦Nokia Software⟧ now.", "organization"]],
    ignores: ["She leads a software firm."],
  },
  "entity/list-place-last": {
    finds: [["The chief of ⟦Zalando Brazil⟧ left.", "organization"]],
    ignores: ["He flew to Brazil."],
  },
  "entity/list-party-members": {
    finds: [["The ⟦Greens⟧ won four seats.", "organization"]],
    ignores: ["He mowed the greens of the golf course.", "Communist ideas spread."],
  },
} as const satisfies Record<string, NameExamples>;
