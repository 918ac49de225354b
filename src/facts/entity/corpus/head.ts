import type { NameExamples } from "./example.ts";

export const HEAD = {
  "entity/head-organization-first": {
    finds: [["She flies for ⟦Air Tangara⟧ in the summer.", "organization"]],
    ignores: ["The air was thin."],
  },
  "entity/head-organization": {
    finds: [
      ["The ⟦Tarnow Shipping Group⟧ lost a ship.", "organization"],
      ["The ⟦Securities and Exchange Commission⟧ sued him.", "organization"],
      ["The ⟦Indian Navy⟧ sent two frigates.", "organization"],
      ["⟦Supreme Court⟧ judges were divided.", "organization"],
    ],
    ignores: ["The group lost a ship.", "A committee met."],
  },
  "entity/head-organization-of": {
    finds: [
      ["The ⟦Bank of England⟧ raised rates.", "organization"],
      ["The ⟦Ministry of Foreign Affairs of the Republic of Korea⟧ protested.", "organization"],
      ["A study at the ⟦University of California, Berkeley⟧ says so.", "organization"],
      ["The ⟦Ministry of Trade and Industry⟧ agreed.", "organization"],
      ["The ⟦Council on Foreign Relations⟧ met.", "organization"],
      ["The ⟦Center for Rural Studies⟧ closed.", "organization"],
    ],
    ignores: ["The bank of the river was steep.", "A professor of law came."],
  },
  "entity/head-company-suffix": {
    finds: [
      ["The court fined ⟦Tarnow Shipping, Inc.⟧ for the spill.", "organization"],
      ["A unit of ⟦Wexler Holdings Ltd⟧ was sold.", "organization"],
    ],
    ignores: ["The incline was steep."],
  },
  "entity/head-location": {
    finds: [
      ["The body was found near ⟦Lake Orlanda⟧ at dawn.", "location"],
      ["They live on ⟦Hickory Street⟧ in a flat.", "location"],
      ["The ferry crosses the ⟦Strait of Hormuz⟧ daily.", "location"],
    ],
    ignores: ["The lake froze.", "They live on the street."],
  },
  "entity/head-event": {
    finds: [
      ["⟦Hurricane Ottoline⟧ hit the coast.", "event"],
      ["The ⟦Battle of Karnheim⟧ lasted a week.", "event"],
    ],
    ignores: ["The battle lasted a week."],
  },
  "entity/head-law": {
    finds: [
      ["The ⟦Data Security Law⟧ was drafted there.", "law"],
      ["The ⟦Clean Rivers Act⟧ passed.", "law"],
      ["The ⟦Treaty of Karnheim⟧ ended it.", "law"],
    ],
    ignores: ["The act was brave.", "A new law passed."],
  },
} as const satisfies Record<string, NameExamples>;
