/** What can place a mention in an entity, apart from its being named in full, and what each goes by in one sentence. */
export const COREFERENCE_RULES = [
  { id: "coreference/short-name", says: "a part of a name that the article gives in full" },
  { id: "coreference/misspelt", says: "a surname with one letter other than in a name given before" },
  { id: "coreference/acronym", says: "the initials of a name, or what stands in brackets behind it" },
  { id: "coreference/pronoun-he", says: "“he”, “him” or “his”, and no other person came near" },
  { id: "coreference/pronoun-she", says: "“she” or “her”, and no other person came near" },
  { id: "coreference/pronoun-he-contested", says: "“he”, “him” or “his”; the likeliest of several people" },
  { id: "coreference/pronoun-she-contested", says: "“she” or “her”; the likeliest of several people" },
  { id: "coreference/pronoun-it", says: "“it” or “its”, for the thing that was talked of" },
  { id: "coreference/pronoun-they", says: "“they” or “their”, for an organization" },
  { id: "coreference/quoted-i", says: "“I” in what somebody is quoted as saying" },
  {
    id: "coreference/quoted-we",
    says: "“we” in what an organization, or who speaks for it, is quoted as saying",
  },
  { id: "coreference/narrator", says: "“I” outside quotation marks, where the article says who tells it" },
  { id: "coreference/introduced", says: "an office in the lead, whose holder is named later" },
  { id: "coreference/relative", says: "“who” or “which” right behind a name" },
  {
    id: "coreference/description",
    says: "“the company”, “the agency”: a noun for the kind of a thing that was named",
  },
  {
    id: "coreference/description-of-person",
    says: "“the lawyer”: a noun that the article called a person by before",
  },
  {
    id: "coreference/office",
    says: "“the senator”, “the Ohio governor”: an office that the article says a person holds",
  },
  {
    id: "coreference/epithet",
    says: "“the billionaire”, “the author”: a noun that fits the only person near",
  },
  { id: "coreference/age", says: "“the 52-year-old”: an age that the article gives of a person" },
  { id: "coreference/apposition", says: "a description between commas behind a name" },
  { id: "coreference/noun-before-name", says: "a description right before a name" },
] as const;

export type CoreferenceRule = (typeof COREFERENCE_RULES)[number]["id"];
