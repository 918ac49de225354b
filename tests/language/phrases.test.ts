import { describe, expect, it } from "vitest";
import { subjectOf } from "../../src/language/clauses.ts";
import { VerbFlag } from "../../src/language/phrases.ts";
import { documentOf } from "./tagged.ts";

/** Noun phrases as "words (head)", verb groups as "words (subject's head)". */
function phrasesOf(text: string) {
  const document = documentOf(text);
  const { phrases, tokens } = document;
  const words = (first: number, last: number) => text.slice(tokens.start[first], tokens.end[last - 1]);
  return {
    nouns: [...phrases.nounFirst].map((first, i) => words(first, phrases.nounLast[i])),
    heads: [...phrases.nounHead].map((head) => tokens.lower[head]),
    verbs: [...phrases.verbFirst].map((first, i) => words(first, phrases.verbLast[i])),
    flags: [...phrases.verbFlags],
    subjects: [...phrases.verbFirst].map((_, i) => {
      const subject = subjectOf(document, i);
      return subject < 0 ? "-" : words(phrases.nounFirst[subject], phrases.nounLast[subject]);
    }),
  };
}

describe("findPhrases", () => {
  it("keeps genitives in one phrase and finds its head", () => {
    const { nouns, heads } = phrasesOf("Norway's main fishing union met the two young ministers.");
    expect(nouns).toEqual(["Norway's main fishing union", "the two young ministers"]);
    expect(heads).toEqual(["union", "ministers"]);
  });

  it("takes helping verbs, negation, inner adverbs and particles into a verb group", () => {
    const { verbs } = phrasesOf(
      "The firm did not immediately respond, and the plan has been quietly carried out.",
    );
    expect(verbs).toEqual(["did not immediately respond", "has been quietly carried out"]);
  });

  it.each([
    ["The law was passed.", VerbFlag.Passive],
    ["They may not agree.", VerbFlag.Modal | VerbFlag.Negated],
    ["They are waiting.", VerbFlag.Progressive],
    ["They have left.", VerbFlag.Perfect],
    ["They have been sold.", VerbFlag.Perfect | VerbFlag.Passive],
  ])("%s", (text, flags) => {
    expect(phrasesOf(text).flags).toEqual([flags]);
  });
});

describe("subjectOf", () => {
  it.each([
    ["The head of the party resigned.", ["The head"]],
    ["Ms. Berg, the chairwoman of the bank, resigned.", ["Ms. Berg"]],
    ["The woman who led the union said it was over.", ["The woman", "The woman", "it"]],
    [
      "The minister said taxes would rise and added that jobs were safe.",
      ["The minister", "taxes", "The minister", "jobs"],
    ],
    ["The bank cut jobs, adding that more would go.", ["The bank", "The bank", "-"]],
    ["Speaking in Oslo, the mayor denied it.", ["the mayor", "the mayor"]],
    ["“It is late,” said the mayor.", ["It", "the mayor"]],
    ["The man accused of fraud denied it.", ["The man", "The man"]],
    ["The group on Friday said it would close.", ["The group", "it"]],
  ])("%s", (text, subjects) => {
    expect(phrasesOf(text).subjects).toEqual(subjects);
  });
});
