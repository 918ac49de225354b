import type { Examples } from "../../engine/corpus.ts";

type Rule =
  | "coreference/pronoun-he"
  | "coreference/pronoun-she"
  | "coreference/pronoun-he-contested"
  | "coreference/pronoun-she-contested"
  | "coreference/pronoun-it"
  | "coreference/pronoun-they"
  | "coreference/quoted-i"
  | "coreference/quoted-we"
  | "coreference/narrator"
  | "coreference/relative";

export const PRONOUNS: Readonly<Record<Rule, Examples<string>>> = {
  "coreference/pronoun-he": {
    finds: [
      [
        "Tom Becker told them so. ⟦Peter Lindqvist⟧ is a clerk in Leeds. ⟦He⟧ said it was dull.",
        "Peter Lindqvist",
      ],
      ["Tom Becker said so. ⟦Peter Lindqvist⟧ lives in Leeds. ⟦He⟧ said it was dull.", "Peter Lindqvist"],
      ["The coach, ⟦Peter Lindqvist⟧, left early. ⟦He⟧ said it was dull.", "Peter Lindqvist"],
      ["⟦Peter Lindqvist⟧ resigned on Friday. ⟦He⟧ gave no reason.", "Peter Lindqvist"],
      ["⟦Peter Lindqvist⟧ said ⟦he⟧ would go.", "Peter Lindqvist"],
      ["Mr. ⟦Brandt⟧ sold the farm. ⟦His⟧ wife was against it.", "Brandt"],
      ["Mary Cole met ⟦Peter Lindqvist⟧ in Rome. ⟦He⟧ was late.", "Peter Lindqvist"],
      ["“The plan works,” ⟦Peter Lindqvist⟧ said. “Prices fell,” ⟦he⟧ added.", "Peter Lindqvist"],
      ["A judge asked ⟦Peter Lindqvist⟧ to leave. ⟦He⟧ hurt ⟦himself⟧ on the stairs.", "Peter Lindqvist"],
      ["⟦Peter Lindqvist⟧ wrote to Mary Cole. She never wrote back to ⟦him⟧.", "Peter Lindqvist"],
    ],
    ignores: [
      "⟦Mary Cole⟧ resigned on Friday. ⟦He⟧ gave no reason.",
      "⟦Peter Lindqvist⟧ told ⟦him⟧ to go.",
      "“⟦Peter Lindqvist⟧ is a fool,” ⟦he⟧ said.",
      "⟦Boeing⟧ fell on Monday. ⟦He⟧ sold.",
      "Her father saw ⟦Mary Cole⟧. ⟦He⟧ waved.",
      "⟦Peter Lindqvist⟧ sat down. A man came in. ⟦He⟧ wept.",
      "⟦Peter Lindqvist⟧ spoke first. The minister said that ⟦he⟧ had no plan.",
      "⟦Peter Lindqvist⟧ spoke first. ⟦HE⟧ Omar Becker was late.",
      "The ⟦SIT⟧ said ⟦he⟧ knew of it.",
    ],
  },
  "coreference/pronoun-she": {
    finds: [
      ["⟦Mary Cole⟧ opened the meeting. ⟦She⟧ spoke for an hour.", "Mary Cole"],
      ["⟦Mary Cole⟧ said ⟦her⟧ firm would pay.", "Mary Cole"],
      ["Ms. ⟦Brandt⟧ sold the farm. ⟦Her⟧ sons were against it.", "Brandt"],
      ["Peter Lindqvist met ⟦Mary Cole⟧ in Rome. ⟦She⟧ was late.", "Mary Cole"],
      ["Spokeswoman ⟦Robin Hale⟧ declined. ⟦She⟧ cited the law.", "Robin Hale"],
      ["⟦Mary Cole⟧ taught ⟦herself⟧ to fly.", "Mary Cole"],
      ["⟦Mary Cole⟧, a clerk, met Peter Lindqvist. ⟦She⟧ said it was late.", "Mary Cole"],
      ["It rained. ⟦Mary Cole⟧'s plan failed. ⟦She⟧ said it was late.", "Mary Cole"],
    ],
    ignores: [
      "⟦Peter Lindqvist⟧ opened the meeting. ⟦She⟧ spoke for an hour.",
      "A woman called ⟦Peter Lindqvist⟧. ⟦She⟧ was angry.",
      "⟦Mary Cole⟧ told ⟦her⟧ to go.",
      "Mr. ⟦Robin Hale⟧ declined. ⟦She⟧ cited the law.",
      "Zzedkova said ⟦Mary Cole⟧ knew of it. ⟦She⟧ said it was late.",
      "⟦Mary Cole⟧ sat down. It rained. It snowed. The woman's plan failed. ⟦She⟧ wept.",
    ],
  },
  "coreference/pronoun-he-contested": {
    finds: [
      ["⟦Peter Lindqvist⟧ met Tom Becker in Rome. ⟦He⟧ was late.", "Peter Lindqvist"],
      ["⟦Peter Lindqvist⟧ lost to Tom Becker in ⟦his⟧ last race.", "Peter Lindqvist"],
      ["In ⟦his⟧ letter, ⟦Peter Lindqvist⟧ thanked the crew.", "Peter Lindqvist"],
      ["⟦Zorbek⟧ sold the boat in May. ⟦He⟧ bought it back in June.", "Zorbek"],
    ],
    ignores: [
      "⟦Peter Lindqvist⟧ and Tom Becker met in Rome. Tom's cousin and ⟦he⟧ were late.",
      "The ⟦Zorbek⟧ sank in May. ⟦He⟧ wept.",
    ],
  },
  "coreference/pronoun-she-contested": {
    finds: [
      ["⟦Mary Cole⟧ met Ruth Amado in Rome. ⟦She⟧ was late.", "Mary Cole"],
      ["⟦Mary Cole⟧ lost to Ruth Amado in ⟦her⟧ last race.", "Mary Cole"],
      ["In ⟦her⟧ letter, ⟦Mary Cole⟧ thanked the crew.", "Mary Cole"],
      ["⟦Zorbek⟧ sold the boat in May. ⟦She⟧ bought it back in June.", "Zorbek"],
    ],
    ignores: [
      "⟦Mary Cole⟧ and Ruth Amado met in Rome. Ruth's cousin and ⟦she⟧ were late.",
      "The ⟦Zorbek⟧ sank in May. ⟦She⟧ wept.",
    ],
  },
  "coreference/pronoun-it": {
    finds: [
      [
        "According to ⟦Greenpeace⟧, the leak began in May. Volvo hid the leak for a year, ⟦it⟧ said.",
        "Greenpeace",
      ],
      ["⟦Boeing⟧ said ⟦it⟧ would hire again.", "Boeing"],
      ["⟦Boeing⟧ raised ⟦its⟧ forecast.", "Boeing"],
      ["⟦Microsoft⟧ bought a startup. ⟦It⟧ wanted the engineers.", "Microsoft"],
      ["⟦Boeing⟧ said ⟦it⟧ was ready to talk.", "Boeing"],
      ["⟦Pakistan⟧ closed the pass. ⟦It⟧ is also recalling its envoy.", "Pakistan"],
      ["⟦Reuters⟧ reported the news. ⟦It⟧ named no source.", "Reuters"],
      ["The ⟦European Union⟧ raised ⟦its⟧ tariffs in May.", "European Union"],
    ],
    ignores: [
      "⟦Boeing⟧ fell on Monday. ⟦It⟧ is clear that investors worry.",
      "⟦Mary Cole⟧ spoke. ⟦It⟧ was late.",
      "⟦Boeing⟧ rang the bell. ⟦It⟧ seems that nobody came.",
      "The deal with ⟦Boeing⟧ was signed. ⟦It⟧ ends in May.",
      "⟦Boeing⟧ sued ⟦it⟧ on Monday.",
      "⟦Boeing⟧ dropped the offer. Nobody wanted ⟦it⟧.",
      "⟦Boeing⟧ dropped the offer. ⟦It⟧ was never popular.",
      "⟦Boeing⟧ shut the plant. ⟦It⟧ took a year.",
      "⟦Boeing⟧ shut the plant. “⟦It⟧ hit us hard,” he said.",
      "Ana lives in ⟦Florida⟧. She may win, and ⟦it⟧ would be a good year.",
    ],
  },
  "coreference/pronoun-they": {
    finds: [
      ["⟦Airbus⟧ said ⟦they⟧ would go on.", "Airbus"],
      ["⟦Microsoft⟧ has shown ⟦their⟧ new phone.", "Microsoft"],
    ],
    ignores: [
      "⟦Airbus⟧ met workers. ⟦They⟧ went home.",
      "Voters in ⟦Ohio⟧ waited. ⟦They⟧ were tired.",
      "⟦Mary Cole⟧ met Peter Lindqvist. ⟦They⟧ talked.",
      "Farmers sued ⟦Boeing⟧ after ⟦they⟧ fell ill.",
    ],
  },
  "coreference/quoted-i": {
    finds: [
      ["“⟦I⟧ am tired,” ⟦Mary Cole⟧ said.", "Mary Cole"],
      ["“This is ⟦my⟧ last year,” ⟦Peter Lindqvist⟧ told reporters.", "Peter Lindqvist"],
      ["⟦Mary Cole⟧ said: “Nobody asked ⟦me⟧.”", "Mary Cole"],
    ],
    ignores: [
      "⟦I⟧ have met ⟦Mary Cole⟧ twice.",
      "“⟦I⟧ am tired,” a driver said after ⟦Mary Cole⟧ spoke.",
      "“⟦I⟧ like ⟦Mary Cole⟧,” Peter Lindqvist said.",
    ],
  },
  "coreference/quoted-we": {
    finds: [
      ["“⟦We⟧ will appeal,” ⟦Boeing⟧ said.", "Boeing"],
      ["“⟦We⟧ are hiring,” said Mary Cole, chief executive of ⟦Microsoft⟧.", "Microsoft"],
      ["“It was ⟦our⟧ best year,” said ⟦Boeing⟧ spokesman Peter Lindqvist.", "Boeing"],
    ],
    ignores: [
      "“⟦We⟧ will win,” Mary Cole said at ⟦Boeing⟧.",
      "⟦We⟧ know that ⟦Boeing⟧ lies.",
      "“⟦We⟧ trusted ⟦Boeing⟧,” a farmer said.",
      "“The ⟦US⟧ has to pay for this,” ⟦Boeing⟧ said.",
    ],
  },
  "coreference/narrator": {
    finds: [
      [
        "The long night\n\n⟦I⟧ have worked in wards for years.\n\nNobody listens to us.\n\n⟦Ana Ortiz⟧ is a nurse in Lima.",
        "Ana Ortiz",
      ],
    ],
    ignores: [
      "The long night\n\n⟦I⟧ have worked with ⟦Ana Ortiz⟧.\n\nNobody listens.\n\nAna Ortiz is a nurse in Lima.",
      "The long night\n\n⟦I⟧ have worked in wards.\n\nNobody listens.\n\n⟦Ana Ortiz⟧ told me so.",
    ],
  },
  "coreference/relative": {
    finds: [
      ["⟦Mary Cole⟧, ⟦who⟧ runs the bank, agreed.", "Mary Cole"],
      ["⟦Boeing⟧, ⟦which⟧ makes jets, fell.", "Boeing"],
      ["They thanked ⟦Peter Lindqvist⟧, ⟦who⟧ left early.", "Peter Lindqvist"],
      ["Sen. ⟦Mary Cole⟧ (D-Ohio), ⟦who⟧ runs the panel, agreed.", "Mary Cole"],
      ["They thanked ⟦Mary Cole⟧, a clerk at Boeing ⟦who⟧ left early.", "Mary Cole"],
    ],
    ignores: [
      "Nobody asked ⟦Boeing⟧ ⟦who⟧ paid.",
      "A friend of ⟦Mary Cole⟧ and a driver ⟦who⟧ was ill left.",
      "⟦Mary Cole⟧, ⟦which⟧ of these is yours?",
      "They thanked ⟦Mary Cole⟧, a rival of the clerk ⟦who⟧ left early.",
      "They thanked ⟦Mary Cole⟧, a clerk, and a driver ⟦who⟧ left early.",
    ],
  },
};
