import type { Corpus } from "../../engine/corpus.ts";
import type { OfficialRuleId } from "./rules.ts";

/** What is asked of an official; the marked span is the whole phrase. */
export interface ExpectedOfficial {
  readonly name: string;
  readonly title: string;
  readonly organization?: string | null;
  readonly unit?: string;
  readonly country?: string;
  readonly former?: true;
}

const who = (
  name: string,
  title: string,
  organization: string | null = null,
  more: Partial<ExpectedOfficial> = {},
): ExpectedOfficial => ({ name, title, organization, ...more });

const former = { former: true } as const;

export const OFFICIALS: Corpus<OfficialRuleId, ExpectedOfficial> = {
  "official/title-before-name": {
    finds: [
      ["⟦RSB head coach Tom Reed⟧ said so.", who("Tom Reed", "head coach", "RSB")],
      ["⟦The parliament president Ana Ruiz⟧ stayed.", who("Ana Ruiz", "president", "parliament")],
      ["⟦Councilmember Ana Ruiz⟧ asked.", who("Ana Ruiz", "Councilmember")],
      [
        "⟦Cook County State's Attorney Ana Ruiz⟧ filed charges.",
        who("Ana Ruiz", "Cook County State's Attorney"),
      ],
      ["⟦New Democrat MP Tom Reed⟧ asked.", who("Tom Reed", "New Democrat MP")],
      ["⟦Halden's head of research Tom Reed⟧ left.", who("Tom Reed", "head of research", "Halden")],
      [
        "⟦Professor Tom Reed from the English department at UC Davis⟧ joined.",
        who("Tom Reed", "Professor", "UC Davis"),
      ],
      ["A jab at ⟦the fugitive ex-premier Tom Reed⟧ was cut.", who("Tom Reed", "ex-premier", null, former)],
      ["On Monday ⟦President Daniel Okoye⟧ left for Cairo.", who("Daniel Okoye", "President")],
      [
        "The plan was put to ⟦French President Michel Durand⟧ in June.",
        who("Michel Durand", "President", "French", { country: "FR" }),
      ],
      [
        "Officials met ⟦North Korean leader Ri Chol Su⟧ twice.",
        who("Ri Chol Su", "leader", "North Korean", { country: "KP" }),
      ],
      [
        "⟦South African President Sipho Dlamini⟧ left for Cairo.",
        who("Sipho Dlamini", "President", "South African", { country: "ZA" }),
      ],
      [
        "Talks with ⟦German Foreign Minister Klaus Weber⟧ broke down.",
        who("Klaus Weber", "Foreign Minister", "German", { country: "DE" }),
      ],
      ["⟦Treasury Secretary Linda Marsh⟧ ruled out a bailout.", who("Linda Marsh", "Treasury Secretary")],
      [
        "⟦Health and Human Services Secretary Robert Hale⟧ resigned.",
        who("Robert Hale", "Health and Human Services Secretary"),
      ],
      ["⟦Microsoft President Anna Lindgren⟧ spoke first.", who("Anna Lindgren", "President", "Microsoft")],
      [
        "⟦White House Press Secretary David Moss⟧ took no questions.",
        who("David Moss", "Press Secretary", "White House"),
      ],
      ["⟦Senate Majority Leader Paul Dorsey⟧ said no.", who("Paul Dorsey", "Majority Leader", "Senate")],
      ["⟦House Speaker Martha Quinn⟧ called a vote.", who("Martha Quinn", "Speaker", "House")],
      [
        "⟦State Department spokesman John Fuller⟧ declined to comment.",
        who("John Fuller", "spokesman", "State Department"),
      ],
      [
        "⟦FBI counterterrorism division chief Laura Banks⟧ testified on Tuesday.",
        who("Laura Banks", "chief", "FBI", { unit: "counterterrorism division" }),
      ],
      ["⟦Secretary of State James Carter⟧ flew to Geneva.", who("James Carter", "Secretary of State")],
      [
        "A letter by ⟦US Deputy Assistant Secretary of State Linda Holt⟧ was leaked.",
        who("Linda Holt", "Deputy Assistant Secretary of State", "US", { country: "US" }),
      ],
      ["⟦Sen. Mary Holbrook⟧ (R-Ohio) voted against it.", who("Mary Holbrook", "Sen.")],
      ["⟦Prime Minister Sir Edward Payne⟧ apologised.", who("Edward Payne", "Prime Minister")],
      ["⟦Judge Susan Whitfield⟧ set bail at a million dollars.", who("Susan Whitfield", "Judge")],
      [
        "⟦Judge Thomas Wright of the Supreme Court⟧ dissented.",
        who("Thomas Wright", "Judge", "Supreme Court"),
      ],
      [
        "According to ⟦Professor Helen Brandt of Harvard University⟧, the risk is small.",
        who("Helen Brandt", "Professor", "Harvard University"),
      ],
      ["⟦Police chief Karl Brenner⟧ promised an inquiry.", who("Karl Brenner", "Police chief")],
      [
        "They met ⟦the former president Carlos Medina⟧ at his farm.",
        who("Carlos Medina", "president", null, former),
      ],
      ["⟦Ex-president Maria Santos⟧ will stand again.", who("Maria Santos", "Ex-president", null, former)],
      ["⟦Acting governor Steven Price⟧ signed the bill.", who("Steven Price", "Acting governor")],
      ["⟦Google co-founder Larry Preston⟧ sold his shares.", who("Larry Preston", "co-founder", "Google")],
      ["⟦General Marcus Boyd⟧ commands the force.", who("Marcus Boyd", "General")],
      ["⟦Chancellor-elect Greta Hoffmann⟧ named her team.", who("Greta Hoffmann", "Chancellor-elect")],
      [
        "⟦Intel's chief executive Andrew Novak⟧ was not paid a bonus.",
        who("Andrew Novak", "chief executive", "Intel"),
      ],
      ["⟦Its new coach Stefan Keller⟧ wants two strikers.", who("Stefan Keller", "coach")],
      [
        "⟦Presidents Emma Larsen of Finland⟧ and Jonas Petrov of Latvia met in Riga.",
        who("Emma Larsen", "Presidents", "Finland", { country: "FI" }),
      ],
      ["⟦Economist Louis Carver⟧ expects a slump.", who("Louis Carver", "Economist")],
    ],
    ignores: [
      "The note came from an adviser at the Hayward campaign. Mr. Hayward slept.",
      "His mother Alice Green waited outside.",
      "The gunman Victor Stone fled to Spain.",
      "Would-be president Harold Finch gave up.",
      "Her lawyer Martin Short refused to talk.",
      "She had married Henry Clarke in May.",
      "The suspect Daniel Frost was led away.",
      "Actor George Mercer plays the king.",
      "A crowd cheered Michael Barnes on Friday.",
      "Their neighbour Frank Doyle called the fire brigade.",
      "Nominee Walter Hughes thanked his voters.",
    ],
  },
  "official/title-comma-name": {
    finds: [
      [
        "⟦The Permanent Secretary, Ministry of Works, Tom Reed⟧, spoke.",
        who("Tom Reed", "Permanent Secretary", "Ministry of Works"),
      ],
      [
        "⟦The head of the European Commission, Clara Jensen⟧, said it was too late.",
        who("Clara Jensen", "head", "European Commission"),
      ],
      [
        "Toyota closed the plant, and ⟦its chief executive, Kenji Mori⟧, stepped aside.",
        who("Kenji Mori", "chief executive", "Toyota"),
      ],
      [
        "⟦Intel's chief executive, Andrew Novak⟧, was not paid a bonus.",
        who("Andrew Novak", "chief executive", "Intel"),
      ],
      [
        "⟦A spokeswoman for the World Bank, Julia Roth⟧, said the loan was safe.",
        who("Julia Roth", "spokeswoman", "World Bank"),
      ],
      [
        "⟦The Hungarian prime minister, Viktor Nagy⟧, was not there.",
        who("Viktor Nagy", "prime minister", "Hungarian", { country: "HU" }),
      ],
      [
        "⟦France’s coach, Didier Lambert⟧, would not say.",
        who("Didier Lambert", "coach", "France", { country: "FR" }),
      ],
      [
        "⟦The director of NASA's planetary science division, Ellen Cross⟧, was relieved.",
        who("Ellen Cross", "director", "NASA", { unit: "planetary science division" }),
      ],
      ["⟦A Boeing spokesman, Todd Harper⟧, said tests went on.", who("Todd Harper", "spokesman", "Boeing")],
      ["⟦The former head of the CIA, George Mason⟧, denied it.", who("George Mason", "head", "CIA", former)],
      [
        "⟦The vice-president of the Bundestag, Petra Vogel⟧, opened the debate.",
        who("Petra Vogel", "vice-president", "Bundestag"),
      ],
      [
        "Volkswagen cut its forecast. ⟦The company's chairman, Hans Richter⟧, blamed China.",
        who("Hans Richter", "chairman", "Volkswagen"),
      ],
    ],
    ignores: [
      "His wife, Karen Doyle, was unhurt.",
      "Of the suspects, Peter Lang is the oldest.",
      "According to the report, Simon Hart knew.",
      "In the city, Robert King owned two shops.",
      "Her friend, Julia Price, ran to the door.",
      "A witness, Thomas Reed, saw the flames.",
    ],
  },
  "official/title-after-name": {
    finds: [
      [
        "⟦Ana Ruiz, Managing Director, Halden Ltd⟧, spoke.",
        who("Ana Ruiz", "Managing Director", "Halden Ltd"),
      ],
      [
        "⟦Tom Reed, an economist at the London-based Orrin Centre⟧, spoke.",
        who("Tom Reed", "economist", "Orrin Centre"),
      ],
      [
        "⟦Ana Ruiz, MPH, director of the Lowe Institute⟧, spoke.",
        who("Ana Ruiz", "director", "Lowe Institute"),
      ],
      ["Ana Ruiz and ⟦Tom Reed, both directors of Halden⟧, left.", who("Tom Reed", "directors", "Halden")],
      ["⟦Tom Reed, most recently head of Halden⟧, died.", who("Tom Reed", "head", "Halden")],
      [
        "⟦Tom Reed, a lecturer at the Graduate School of Arts at the University of Leeds⟧, spoke.",
        who("Tom Reed", "lecturer", "University of Leeds", { unit: "Graduate School of Arts" }),
      ],
      [
        "⟦Tom Reed, a professor in the department of botany at the University of Leeds⟧, spoke.",
        who("Tom Reed", "professor", "University of Leeds", { unit: "department of botany" }),
      ],
      [
        "⟦Ana Ruiz, head of the cybercrime unit of the Halden police⟧, spoke.",
        who("Ana Ruiz", "head", "Halden police", { unit: "cybercrime unit" }),
      ],
      [
        "⟦Ana Ruiz, spokesperson for the state's education department⟧, spoke.",
        who("Ana Ruiz", "spokesperson", "education department"),
      ],
      [
        "⟦Tom Reed, acting head of the U.S. National Institute of Rivers⟧, said so.",
        who("Tom Reed", "acting head", "U.S. National Institute of Rivers"),
      ],
      ["⟦Tom Reed, chairman of Orbit⟧, left.", who("Tom Reed", "chairman", "Orbit")],
      [
        "⟦Sarah Whitman, an adviser at the Hayward campaign⟧, said so. Mr. Hayward did not.",
        who("Sarah Whitman", "adviser", "Hayward campaign"),
      ],
      [
        "⟦Sarah Whitman, the chief executive of the Bank of England⟧, said so.",
        who("Sarah Whitman", "chief executive", "Bank of England", { country: "GB" }),
      ],
      [
        "⟦Peter Hanson, Intel's chief financial officer⟧, sold stock.",
        who("Peter Hanson", "chief financial officer", "Intel"),
      ],
      [
        "⟦David Morris, director of external relations for Google⟧, replied.",
        who("David Morris", "director of external relations", "Google"),
      ],
      [
        "⟦Laura Chapman, an analyst at Goldman Sachs⟧, doubts it.",
        who("Laura Chapman", "analyst", "Goldman Sachs"),
      ],
      [
        "⟦Robert Klein, a law professor at Harvard University⟧, filed a brief.",
        who("Robert Klein", "law professor", "Harvard University"),
      ],
      [
        "⟦James Porter (D-N.Y.), chairman of the Senate Finance Committee⟧, agreed.",
        who("James Porter", "chairman", "Senate Finance Committee"),
      ],
      [
        "⟦Anna Bergman, 54, a lawyer with Greenpeace⟧, took the case.",
        who("Anna Bergman", "lawyer", "Greenpeace"),
      ],
      [
        "⟦Carlos Vega, the Spanish prime minister⟧, flew home.",
        who("Carlos Vega", "prime minister", "Spanish", { country: "ES" }),
      ],
      [
        "⟦Martin Vogel, Germany's finance minister⟧, wants a surplus.",
        who("Martin Vogel", "finance minister", "Germany", { country: "DE" }),
      ],
      [
        "⟦George Ellis, vice president for research and analysis at IBM⟧, said so.",
        who("George Ellis", "vice president for research and analysis", "IBM"),
      ],
      [
        "⟦Helen Marsh, a spokeswoman for the U.S. State Department⟧, said no.",
        who("Helen Marsh", "spokeswoman", "U.S. State Department"),
      ],
      [
        "⟦Paul Werner, the former chairman of Siemens⟧, was fined.",
        who("Paul Werner", "chairman", "Siemens", former),
      ],
      [
        "⟦Mark Ellison, a former head of engineering⟧, pleaded guilty.",
        who("Mark Ellison", "head of engineering", null, former),
      ],
      ["⟦Simon Barr, a Pfizer spokesman⟧, confirmed the date.", who("Simon Barr", "spokesman", "Pfizer")],
      [
        "⟦Alan Burke, secretary-general of the United Nations⟧, was shocked.",
        who("Alan Burke", "secretary-general", "United Nations"),
      ],
      [
        "⟦Julia Stein, an official at the World Health Organization⟧, warned them.",
        who("Julia Stein", "official", "World Health Organization"),
      ],
      [
        "⟦Peter Lund, leader of the Danish People's Party⟧, laughed.",
        who("Peter Lund", "leader", "Danish People's Party"),
      ],
      [
        "⟦Frank Osborne, a fisherman and former chairman of the island council⟧, disagrees.",
        who("Frank Osborne", "chairman", "island council", former),
      ],
      [
        "⟦Henry Walsh, the mayor of Chicago⟧, called for calm.",
        who("Henry Walsh", "mayor", "Chicago", { country: undefined }),
      ],
      [
        "⟦Nancy Boyle, honorary chairman of Greenpeace⟧, retired.",
        who("Nancy Boyle", "honorary chairman", "Greenpeace"),
      ],
      [
        "⟦Oscar Lindholm, head of the Swedish nuclear agency⟧, visited the site.",
        who("Oscar Lindholm", "head", "Swedish nuclear agency", { country: "SE" }),
      ],
      [
        "Ericsson and ⟦Erik Holm, its chief executive⟧, were sued.",
        who("Erik Holm", "chief executive", "Ericsson"),
      ],
      [
        "⟦Daniel Frost and Emily Carter, co-founders of Dropbox⟧, met at school.",
        who("Daniel Frost", "co-founders", "Dropbox"),
      ],
      [
        "⟦Linda Page, the German government's deputy spokeswoman⟧, would not say.",
        who("Linda Page", "deputy spokeswoman", "German government", { country: "DE" }),
      ],
      ["⟦Linda Page, a Pirate party MP⟧, voted against.", who("Linda Page", "MP", "Pirate party")],
      [
        "⟦Linda Page, an oversight panel member⟧, walked out.",
        who("Linda Page", "member", "oversight panel"),
      ],
      ["⟦Simon Barr, a London-based partner at Deloitte⟧, agreed.", who("Simon Barr", "partner", "Deloitte")],
      [
        "⟦Linda Page, the chairman of Deloitte⟧ and a noted expert on tides, abstained.",
        who("Linda Page", "chairman", "Deloitte"),
      ],
      [
        "⟦Linda Page, a member of the European Parliament⟧, abstained.",
        who("Linda Page", "member", "European Parliament"),
      ],
    ],
    ignores: [
      "Susan Miller, a mother of two, lives nearby.",
      "Thomas Brown, 42, was arrested at the airport.",
      "Peter Adams, a lawyer, walks to work.",
      "John Baker, the actor, turned 80.",
      "Robert Hill, a suspect in the robbery, fled.",
      "Jack Turner, an engineer, found the leak.",
      "According to Jack Turner, a spokesman for Deloitte was told of the leak.",
      "Steven Cole, the driver of the van, was hurt.",
      "Emma Stone, a voter from Ohio, stayed at home.",
      "They wanted to harm Paul Ward, the officer said.",
      "Alice Ford, a retired teacher, brought soup.",
      "Harry Wells, a would-be senator, lost twice.",
      "Mary Ross, the widow of a miner, wept.",
    ],
  },
  "official/name-is-title": {
    finds: [
      [
        "⟦Tom Reed was the chief executive of Halden⟧ until 2019.",
        who("Tom Reed", "chief executive", "Halden", former),
      ],
      [
        "⟦Tom Reed served as chief executive of Halden⟧ from 1990 to 1999.",
        who("Tom Reed", "chief executive", "Halden", former),
      ],
      [
        "Weston spoke first. ⟦She is chief executive of Unilever⟧.",
        who("She", "chief executive", "Unilever"),
      ],
      ["⟦Henry Marlow's tenure as secretary of state⟧ was short.", who("Henry Marlow", "secretary of state")],
      [
        "⟦Peter Hanson, who is 82, is an emeritus professor at Lund University⟧.",
        who("Peter Hanson", "emeritus professor", "Lund University"),
      ],
      ["⟦Clara Weston is chief executive of Unilever⟧.", who("Clara Weston", "chief executive", "Unilever")],
      [
        "⟦Nicholas Grant was once Britain's deputy prime minister⟧.",
        who("Nicholas Grant", "deputy prime minister", "Britain", { country: "GB", former: true }),
      ],
      [
        "⟦Martin Holt, who is honorary chairman of Greenpeace⟧, wrote it.",
        who("Martin Holt", "honorary chairman", "Greenpeace"),
      ],
      [
        "⟦Judith Barnes became governor of the Bank of Canada⟧ in May.",
        who("Judith Barnes", "governor", "Bank of Canada", { country: "CA" }),
      ],
      ["⟦Diana Fox was appointed director of the FBI⟧ last year.", who("Diana Fox", "director", "FBI")],
      ["⟦Hugo Brandt was elected president of FIFA⟧.", who("Hugo Brandt", "president", "FIFA")],
      [
        "⟦Walter Simms resigned on Friday as chairman of Barclays⟧.",
        who("Walter Simms", "chairman", "Barclays", former),
      ],
      [
        "⟦Rachel Stone served for six years as secretary-general of NATO⟧.",
        who("Rachel Stone", "secretary-general", "NATO"),
      ],
      [
        "⟦Simon Bell has been named chief financial officer of Nokia⟧.",
        who("Simon Bell", "chief financial officer", "Nokia"),
      ],
      [
        "⟦Philip Barnes stepped down as head of the World Bank⟧.",
        who("Philip Barnes", "head", "World Bank", former),
      ],
      ["⟦Karl Jung works as an analyst at Deutsche Bank⟧.", who("Karl Jung", "analyst", "Deutsche Bank")],
      [
        "⟦Anna Moreau is a professor of law at Yale University⟧.",
        who("Anna Moreau", "professor of law", "Yale University"),
      ],
    ],
    ignores: [
      "Peter Cole is the father of three boys.",
      "Few expected Peter Grant to become president.",
      "She is a mother of two.",
      "Anna Lang was a suspect for years.",
      "Robert Hayes is not well.",
      "David Ross became ill in March.",
      "Emma Clark was named after her aunt.",
      "Paul Hunt was elected by a landslide.",
      "Laura West served in Iraq.",
      "Julia Fox is an actress.",
    ],
  },
  "official/appointed": {
    finds: [
      [
        "The board appointed ⟦Jane Morton chief executive of Nestle⟧.",
        who("Jane Morton", "chief executive", "Nestle"),
      ],
      ["They elected ⟦Samuel Price as president of the Senate⟧.", who("Samuel Price", "president", "Senate")],
      ["Airbus has named ⟦Louis Girard head of sales⟧.", who("Louis Girard", "head of sales")],
      ["Siemens named ⟦Oliver Kraus as its chairman⟧.", who("Oliver Kraus", "chairman", "Siemens")],
    ],
    ignores: [
      "The couple named Peter Hale as a friend.",
      "Voters elected Martin Dale by a wide margin.",
      "The magazine picked Diana Ross for its cover.",
    ],
  },
  "official/name-leads": {
    finds: [
      ["⟦Walter Crane, who heads the FBI⟧, was told.", who("Walter Crane", "head", "FBI")],
      ["⟦Emily Foster founded Dropbox⟧ in 2007.", who("Emily Foster", "founder", "Dropbox")],
      ["⟦Martin Hale chairs the European Council⟧.", who("Martin Hale", "chair", "European Council")],
      [
        "⟦Susan Albright, who leads Amnesty International⟧, agreed.",
        who("Susan Albright", "leader", "Amnesty International"),
      ],
    ],
    ignores: [
      "Peter Marsh leads Robert Klein by two points.",
      "Anna Holm heads to Paris on Friday.",
      "David Cole runs five miles a day.",
      "Simon Ward founded his argument on two letters.",
    ],
  },
  "official/led-by-name": {
    finds: [
      ["⟦Dropbox, led by Emily Foster⟧, lost money.", who("Emily Foster", "leader", "Dropbox")],
      ["⟦Enron is now run by John Mercer⟧.", who("John Mercer", "head", "Enron")],
      [
        "It was bought by ⟦Virgin Galactic, which was founded by Richard Hale⟧.",
        who("Richard Hale", "founder", "Virgin Galactic"),
      ],
      ["⟦Greenpeace, headed by Clara Dunn⟧, sued.", who("Clara Dunn", "head", "Greenpeace")],
    ],
    ignores: [
      "The song was written by Peter Hart.",
      "A march led by Anna Cole went through the town.",
      "The car was driven by Robert Lane.",
    ],
  },
};
