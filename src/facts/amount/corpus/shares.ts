import type { AmountCorpus } from "./examples.ts";

/** Percentages, ratios and parts of a whole. */
export const shares = {
  "amount/percent": {
    finds: [
      ["Sales rose ⟦3%⟧.", { kind: "percent", value: 3, change: "increase", of: "Sales" }],
      ["She has the support of ⟦31 percent⟧ of members.", { value: 31, of: "members" }],
      ["It feeds the inmates, ⟦40 percent⟧ of whom are ill.", { value: 40, of: "inmates" }],
      ["Only ⟦19 per cent⟧ of voters agreed.", { value: 19, of: "voters" }],
      ["Turnout fell by ⟦half a percent⟧.", { value: 0.5, change: "decrease" }],
      ["⟦Twenty-eight percent⟧ of pupils were absent.", { value: 28, of: "pupils" }],
      ["It fell ⟦seven-tenths of 1 percent⟧.", { value: 0.7 }],
      ["An unemployment rate of ⟦12.6 percent⟧ was reported.", { value: 12.6, of: "unemployment rate" }],
      ["A ⟦10-percent⟧ stake was sold.", { value: 10, of: "stake" }],
      ["Growth was ⟦minus five percent⟧.", { value: -5 }],
      ["The rate dropped to ⟦.001 per cent⟧.", { value: 0.001 }],
      ["A ⟦40 percent⟧ drop in sales followed.", { value: 40, change: "decrease", of: "sales" }],
      ["A majority of ballots (⟦54%⟧) were valid.", { value: 54, of: "ballots" }],
      ["Nearly ⟦60%⟧ of its revenue comes from ads.", { value: 60, modifier: "about", of: "revenue" }],
      ["Inflation slowed to ⟦3%⟧.", { value: 3, change: null, of: "Inflation" }],
      ["The council lifted the rate by ⟦4%⟧.", { value: 4, change: "increase" }],
      ["Unemployment, at ⟦3.6%⟧, is low.", { value: 3.6, of: "Unemployment" }],
      ["Turnout: ⟦61 percent⟧", { value: 61, of: "Turnout" }],
      ["They expect growth, plus or minus ⟦2%⟧.", { value: 2 }],
      ["Attendance topped ⟦70 percent⟧.", { value: 70, modifier: "more-than", of: "Attendance" }],
      ["The rate exceeds ⟦9%⟧.", { value: 9, modifier: "more-than" }],
      ["Support fell just shy of ⟦50%⟧.", { value: 50, modifier: "less-than" }],
    ],
    ignores: ["A high percentage agreed.", "What per cent was it?"],
  },
  "amount/percentage-point": {
    finds: [
      ["Support rose ⟦two percentage points⟧.", { kind: "percent", value: 2, unit: "percentage point" }],
      ["It is ⟦a quarter of a percentage point⟧ lower.", { value: 0.25, unit: "percentage point" }],
      ["A ⟦5-percentage-point⟧ lead shrank.", { value: 5, unit: "percentage point", of: "lead" }],
    ],
    ignores: ["The percentage point is a unit."],
  },
  "amount/basis-point": {
    finds: [
      ["Yields fell ⟦3 basis points⟧.", { kind: "percent", value: 3, unit: "basis point", of: "Yields" }],
      ["The bank cut its rate by ⟦25bps⟧.", { value: 25, unit: "basis point", change: "decrease" }],
    ],
    ignores: ["On this basis points were given."],
  },
  "amount/one-in": {
    finds: [
      ["⟦One in five⟧ pupils is hungry.", { kind: "ratio", value: 0.2, of: "pupils" }],
      ["⟦Nine out of 10⟧ doctors agree.", { kind: "ratio", value: 0.9, of: "doctors" }],
      ["About ⟦1 in 4⟧ voters stayed home.", { value: 0.25, modifier: "about" }],
    ],
    ignores: ["One in the hand.", "She won one in 2015."],
  },
  "amount/odds": {
    finds: [
      ["It passed by a ⟦3 to 1⟧ margin.", { kind: "ratio", value: 3, of: "margin" }],
      ["They lead by ⟦three-to-one⟧.", { kind: "ratio", value: 3 }],
    ],
    ignores: ["Ten to nothing, they said."],
  },
  "amount/multiple": {
    finds: [
      ["Output is ⟦three times⟧ as high.", { kind: "ratio", value: 3 }],
      ["The share trades at ⟦12 times⟧ earnings.", { value: 12, of: "earnings" }],
      ["A ⟦10-fold⟧ rise was seen.", { kind: "ratio", value: 10 }],
    ],
    ignores: ["The Times as it was."],
  },
  "amount/ratio-word": {
    finds: [
      ["Sales ⟦doubled⟧.", { kind: "ratio", value: 2, change: null }],
      ["A ⟦threefold⟧ rise was seen.", { value: 3 }],
      ["It is ⟦twice⟧ as large.", { value: 2 }],
      ["He asked for ⟦twice⟧ the price.", { value: 2, of: "price" }],
    ],
    ignores: ["She called twice.", "He doubled down on the plan.", "He scored twice as United won."],
  },
  "amount/fraction": {
    finds: [
      ["⟦A third⟧ of voters agreed.", { kind: "ratio", value: 1 / 3, of: "voters" }],
      ["About ⟦half⟧ the country lost power.", { value: 0.5, modifier: "about", of: "country" }],
      ["A ⟦two-thirds⟧ majority is needed.", { value: 2 / 3, of: "majority" }],
      ["More than ⟦three quarters⟧ of homes burned.", { value: 0.75, modifier: "more-than", of: "homes" }],
      ["⟦One-third⟧ of its staff left.", { value: 1 / 3, of: "staff" }],
    ],
    ignores: [
      "A third of October was wet.",
      "In the first half they led.",
      "A third man fled.",
      "It shrank in two quarters of the war.",
      "He was half asleep.",
      "Profits fell in the third quarter.",
    ],
  },
} as const satisfies Partial<AmountCorpus>;
