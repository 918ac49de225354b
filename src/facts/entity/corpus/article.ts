import type { NameExamples } from "./example.ts";

export const ARTICLE = {
  "entity/article-surname-of": {
    finds: [
      ["The bureau is led by ⟦Sun Weimin⟧. ⟦Sun⟧ said it would act.", "person person"],
      ["Mayor ⟦Denzel Washington⟧ agreed. Then ⟦Washington⟧ left.", "person person"],
      ["The speech of ⟦Theresa May⟧ was short. Then ⟦May⟧ left.", "person person"],
      ["A film with ⟦Michael Jordan⟧ opened. Critics like ⟦Jordan⟧ in it.", "person person"],
      ["The court heard ⟦Ursula von der Leyen⟧. Then ⟦von der Leyen⟧ left.", "person person"],
    ],
    ignores: ["The sun shone. Then it rained.", "He came in May."],
  },
  "entity/article-first-name-of": {
    finds: [["The trial of ⟦Ronja Kest⟧ began. Friends call ⟦Ronja⟧ brave.", "person person"]],
    ignores: ["The trial began."],
  },
  "entity/article-part-of-organization": {
    finds: [
      [
        "Shares of ⟦Boeing Corp.⟧ rose, said ⟦William Boeing⟧, a grandson. ⟦Boeing⟧ was sold out.",
        "organization person organization",
      ],
      ["The ⟦Wexler Shipping Group⟧ lost a ship. Then ⟦Wexler⟧ lost another.", "organization organization"],
    ],
    ignores: ["The group lost a ship. Then it lost another."],
  },
  "entity/article-part-of-place": {
    finds: [["They crossed the ⟦Olbra River⟧ by boat. The ⟦Olbra⟧ was high.", "location location"]],
    ignores: ["They crossed the river by boat."],
  },
  "entity/article-part-of-product": {
    finds: [["Sales of the ⟦Dodge Durango⟧ fell. The last ⟦Durango⟧ was built in June.", "product product"]],
    ignores: ["The model sold well. The last one was built in June."],
  },
  "entity/article-acronym-of": {
    finds: [["The ⟦Farmers Aid Board⟧ paid. The ⟦FAB⟧ pays each spring.", "organization organization"]],
    ignores: ["The board paid each spring."],
  },
} as const satisfies Record<string, NameExamples>;
