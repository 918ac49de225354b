import type { NameExamples } from "./example.ts";

export const CONTEXT = {
  "entity/context-title-before": {
    finds: [
      ["Then Mr. ⟦Falkenrath⟧ left.", "person"],
      ["Then Sen. ⟦Jane Ortega⟧ left.", "person"],
      ["Then Prime Minister ⟦Oddny Falk⟧ left.", "person"],
      ["Then Chief Executive ⟦Dara Osei⟧ left.", "person"],
      ["Secretary of State ⟦Colin Marsh⟧ agreed.", "person"],
    ],
    ignores: ["The president left.", "The senator and the mayor met."],
  },
  "entity/context-role-before": {
    finds: [["The report of analyst ⟦Tupra Kolm⟧ was bleak.", "person"]],
    ignores: ["The analyst was bleak."],
  },
  "entity/context-compound": {
    finds: [],
    ignores: ["House prices fell in spring.", "Target prices were cut.", "Boots were sold at the door."],
  },
  "entity/context-place-kind-after": {
    finds: [
      ["Then troops entered the ⟦Tel Rihan⟧ district.", "location"],
      ["Then residents of the ⟦Seyit Kule⟧ neighbourhood fled.", "location"],
    ],
    ignores: ["Then troops entered the district."],
  },
  "entity/context-kin-before": {
    finds: [["He left with his wife ⟦Zorika⟧ at noon.", "person"]],
    ignores: ["He left with his wife at noon."],
  },
  "entity/context-age-after": {
    finds: [["The driver, ⟦Olbram Kest⟧, 42, was unhurt.", "person"]],
    ignores: ["The driver, 42, was unhurt.", "She moved to a flat in Zarnovo, 20 miles away."],
  },
  "entity/context-role-after": {
    finds: [["The plan failed, said ⟦Olbram Kest⟧, a professor of law.", "person"]],
    ignores: ["The plan failed, said a professor of law."],
  },
  "entity/context-who-after": {
    finds: [["The plan of ⟦Kestrup⟧, who runs the mine, failed.", "person"]],
    ignores: ["The man who runs the mine failed."],
  },
  "entity/context-says": {
    finds: [["The plan failed, and ⟦Kestrup⟧ said so.", "person"]],
    ignores: ["The man said so."],
  },
  "entity/context-told": {
    finds: [["The mayor told ⟦Olbram Kest⟧ that he would stay.", "person"]],
    ignores: ["He told the truth.", "He was told on Monday."],
  },
  "entity/context-role-at": {
    finds: [
      ["It will fall, said an analyst at ⟦Kestrup⟧, on Monday.", "organization"],
      ["The lawyer with ⟦Dovrak Sten⟧ agreed.", "organization"],
    ],
    ignores: ["The analyst looked at it.", "The analyst at the desk agreed."],
  },
  "entity/context-role-for": {
    finds: [["A spokesman for ⟦Kestrup⟧ declined to comment.", "organization"]],
    ignores: ["A spokesman for the family declined."],
  },
  "entity/context-of-person": {
    finds: [["They met ⟦Ana Falk⟧ of ⟦ZBMK⟧ twice.", "person organization"]],
    ignores: ["They spoke of it twice."],
  },
  "entity/context-based-before": {
    finds: [["The ⟦Oslo⟧-based ⟦Kestrup⟧ lost money.", "location organization"]],
    ignores: ["The Oslo-based bank lost money.", "A broad-based plan failed."],
  },
  "entity/context-possessed-member": {
    finds: [["They met ⟦ZBMK⟧'s ⟦Ana Falk⟧ twice.", "organization person"]],
    ignores: ["They met the party's Ana Falk twice."],
  },
  "entity/context-person-verb": {
    finds: [["In the end ⟦Kestrup⟧ married again.", "person"]],
    ignores: ["In the end he married again."],
  },
  "entity/context-in-before": {
    finds: [["Snow fell in ⟦Zarnovo⟧ all night.", "location"]],
    ignores: ["Snow fell in the valley."],
  },
  "entity/context-article-before-region": {
    finds: [["Trees burn in the ⟦Amazon⟧ each year.", "location"]],
    ignores: ["They work for Amazon.", "The Amazon boss left."],
  },
  "entity/context-compass": {
    finds: [["They fled to the ⟦West⟧, and others followed.", "location"]],
    ignores: ["They drove west.", "He closed the West gate.", "North of the town it rained."],
  },
  "entity/context-based": {
    finds: [["The bank, based in ⟦Zarnovo⟧, failed.", "location"]],
    ignores: ["The bank, based on trust, failed."],
  },
  "entity/context-dateline": {
    finds: [["⟦BOSTON⟧, Aug. 30 (⟦AP⟧) — Rain fell on Friday.", "location organization"]],
    ignores: ["In Chicago the rain stopped."],
  },
  "entity/context-place-noun-before": {
    finds: [
      ["Snow fell on the city of ⟦Zarnovo⟧ all night.", "location"],
      ["The village ⟦Obermuhr⟧ has one shop.", "location"],
    ],
    ignores: ["The village has one shop."],
  },
  "entity/context-place-noun-after": {
    finds: [["Snow closed the ⟦Zarnovo⟧ airport.", "location"]],
    ignores: ["Snow closed the airport."],
  },
  "entity/context-region-after": {
    finds: [["The rally in ⟦Zarnovo⟧, ⟦Ohio⟧, was small.", "location location"]],
    ignores: ["The rally, in Ohio, was small."],
  },
  "entity/context-office-of": {
    finds: [["He is the chairman of ⟦Ostravan⟧ and its founder.", "organization"]],
    ignores: ["He is the chairman of the board."],
  },
  "entity/context-organization-noun-before": {
    finds: [
      ["The retailer ⟦Ostravan⟧ closed a shop.", "organization"],
      ["The ride-hailing giant ⟦Ostravan⟧ closed.", "organization"],
    ],
    ignores: ["The retailer closed a shop."],
  },
  "entity/context-organization-noun-after": {
    finds: [["The ⟦Ostravan⟧ shareholders met.", "organization"]],
    ignores: ["The shareholders met."],
  },
  "entity/context-company-after": {
    finds: [["They work at ⟦Ostravan⟧, a ride-hailing company, by day.", "organization"]],
    ignores: ["They work at a ride-hailing company.", "Moreover, the company said profits fell."],
  },
  "entity/context-product-noun": {
    finds: [["Millions use the app ⟦Zimbly⟧ daily.", "product"]],
    ignores: ["Millions use the app daily."],
  },
  "entity/context-index-noun": {
    finds: [["The ⟦Nasdaq⟧ composite index fell in ⟦Tokyo⟧.", "product location"]],
    ignores: ["The index fell.", "Its Nasdaq listing ended."],
  },
  "entity/context-shares-of": {
    finds: [["He bought shares of ⟦Ostravan⟧ in spring.", "organization"]],
    ignores: ["He bought shares of the mine."],
  },
  "entity/context-article-before": {
    finds: [["They praised the ⟦Bundestag⟧ for it.", "organization"]],
    ignores: ["They praised the plan."],
  },
  "entity/context-article-of-noun": {
    finds: [["They watched the ⟦Olbram Kest⟧ video twice.", "person"]],
    ignores: ["They watched the video twice."],
  },
  "entity/context-acronym-after": {
    finds: [["The ⟦Farmers Aid Board⟧ (⟦FAB⟧) paid.", "organization organization"]],
    ignores: ["The farmers (and others) paid."],
  },
  "entity/context-acronym-of-words": {
    finds: [],
    ignores: [
      "Every non-resident pilot (NRP) pays.",
      "The Trade Development Board (TDB) met.",
      "The central bank (CBM) met.",
    ],
  },
  "entity/context-possessed-organization": {
    finds: [["They watched ⟦Ostravan⟧’s board with care.", "organization"]],
    ignores: ["They watched the board with care."],
  },
  "entity/context-possessed-person": {
    finds: [["They met ⟦Kestrup⟧’s daughter there.", "person"]],
    ignores: ["They met the daughter there."],
  },
  "entity/context-possessed-government": {
    finds: [["They met ⟦Zarnovia⟧’s prime minister there.", "location"]],
    ignores: ["They met the prime minister there."],
  },
  "entity/context-plays": {
    finds: [["On Saturday ⟦Leeds⟧ beat ⟦Bolton⟧ again.", "organization organization"]],
    ignores: ["He beat the eggs."],
  },
  "entity/context-score-after": {
    finds: [["⟦Leeds⟧ 2 ⟦Bolton⟧ 1", "organization organization"]],
    ignores: ["He has 2 dogs."],
  },
  "entity/context-beside-person": {
    finds: [["The prize went to ⟦Jane Ortega⟧ and ⟦Tupram Ostvold⟧ jointly.", "person person"]],
    ignores: ["The prize went to a man and a woman."],
  },
  "entity/context-beside-organization": {
    finds: [
      ["Loans went to ⟦Toyota⟧, ⟦Zelmer⟧ and ⟦Honda⟧ again.", "organization organization organization"],
    ],
    ignores: ["Loans went to farmers and fishermen."],
  },
  "entity/context-beside-location": {
    finds: [["They fled to ⟦Kenya⟧, ⟦Umbroland⟧ and ⟦Uganda⟧ by bus.", "location location location"]],
    ignores: ["They fled by bus and train."],
  },
  "entity/context-unit-of-organization": {
    finds: [
      [
        "⟦Reuters⟧ ⟦investment research bureau⟧ head ⟦Jane Ortega⟧ agreed.",
        "organization organization person",
      ],
    ],
    ignores: ["Reuters opened a research bureau.", "The research bureau head agreed."],
  },
} as const satisfies Record<string, NameExamples>;
