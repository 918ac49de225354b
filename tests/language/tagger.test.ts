import { describe, expect, it } from "vitest";
import { tagged } from "./tagged.ts";

/** Sentences in which some words carry the tag they must get: `word/Tag`. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "noun or verb": [
    "The minister/Noun plans/PresentTense to visit/Infinitive the plant .",
    "The plans/Plural of the council were/Copula changed/Participle .",
    "Critics claim/PresentTense that the report/Noun is/Copula wrong .",
    "Their claims/Plural were/Copula false/Adjective .",
    "A report/Noun says/PresentTense the talks/Plural failed/PastTense .",
    "The union calls/PresentTense for a strike/Noun .",
    "They did/Auxiliary not/Negative report/Infinitive the loss/Noun .",
    "Vacation/Noun plans/Plural on the coast were/Copula dropped/Participle .",
    "The appeals/Plural court/Noun ruled/PastTense on Monday .",
    "She wants/PresentTense to work/Infinitive at night .",
    "It was the worst media attack/Noun in years .",
    "They came to buy and quickly sell/Infinitive the shares .",
    "Democrats win/PresentTense the seat .",
  ],
  "past tense or participle": [
    "The man accused/Participle of fraud denied/PastTense it .",
    "The group accused/PastTense the mayor of lying .",
    "He was/Copula accused/Participle of fraud .",
    "The bank has/Auxiliary not/Negative yet/Adverb published/Participle the figures .",
    "The company , based/Participle in Lyon , said/PastTense sales had/Auxiliary risen/Participle .",
    "Smith , the chairman , resigned/PastTense on Friday .",
    "The proposed/Adjective law passed/PastTense .",
    "After the talks collapsed/PastTense , both sides left/PastTense .",
    "Two men were shot/Participle and wounded/Participle by police .",
    '" Is it dry? " asked/PastTense Ana Ortiz .',
    "Those killed/Participle in the fire were/Copula expected/Participle home .",
    "Having/Gerund lost/Participle the vote , he resigned/PastTense .",
    "They paid a $ 4 million fine/Noun against advice , and a 2 billion dollar fine/Noun .",
  ],
  "helping and main verbs": [
    "The firm has/PresentTense two plants/Plural .",
    "The firm has/Auxiliary sold/Participle two plants .",
    "They do/Auxiliary n't know/Infinitive .",
    "He had/PastTense no choice .",
    "She wants to have/Infinitive a say/Noun .",
  ],
  "small words": [
    "He said that/Subordinator it works .",
    "The plan that/QuestionWord was/Copula dropped .",
    "That/Determiner day was quiet .",
    "They will reach that/Determiner goal soon .",
    "She told/PastTense reporters on Monday that/Subordinator it was over .",
    "He is no/Negative longer/Adverb the chairman .",
    "Following/Preposition the vote , prices fell/PastTense .",
    "She sold her/Possessive house and they thanked her/Pronoun .",
    "China's economy grew .",
    "He said it was/Copula late .",
    "He went to/Preposition Paris to/To work/Infinitive .",
    "According to/Preposition reports/Plural , no/Determiner one was hurt .",
    "More/Adjective people came , and they were more/Adverb careful .",
  ],
  names: [
    "Chinese/Adjective firms met Angela/ProperNoun Merkel/ProperNoun on Monday/ProperNoun .",
    "US/ProperNoun officials told us/Pronoun nothing .",
    "Senator/ProperNoun Lee/ProperNoun said no .",
    "Officials/Plural declined to comment .",
  ],
};

const split = (marked: string) =>
  marked.split(" ").map((word) => /^(.+)\/([A-Z]\w+)$/.exec(word) ?? [word, word, undefined]);

describe("tagTokens", () => {
  for (const [group, sentences] of Object.entries(EXAMPLES))
    describe(group, () => {
      it.each(sentences)("%s", (marked) => {
        const parts = split(marked);
        const got = tagged(parts.map(([, word]) => word).join(" "));
        const wanted = parts.filter(([, , tag]) => tag).map(([whole]) => whole);
        expect(got).toEqual(expect.arrayContaining(wanted as string[]));
      });
    });
});
