import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, inChunks, read } from "../../inputs.ts";

/** Older exports of Nexis count their documents, and have paper, day and title above labels in capitals. */
const document = (number: number, title: string, text: string): string => `

                               ${number} of 2 DOCUMENTS


                                 The Paper (Aarhus)

                             March 10, 2023 Friday
                                 First Edition

${title}

BYLINE: Ana Ruiz

SECTION: NEWS; Pg. 3

LENGTH: 12 words

DATELINE: AARHUS

${text}

LOAD-DATE: March 11, 2023

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                         Copyright 2023 The Paper
                              All Rights Reserved
`;

test("an export of Nexis as text is split into its articles", async () => {
  const content =
    document(1, "Fees rise", "The board raised fees.\n\nSo it was.") +
    document(2, "Rents rise", "Rents rose.");
  const folder = folderOf({ "a.txt": content, "b.txt": `Cover\n${content}` });
  for (const name of ["a.txt", "b.txt"])
    expect(await read([join(folder, name)])).toMatchObject([
      {
        id: `${name[0]}-1`,
        source: `${join(folder, name)}:1`,
        format: "nexis",
        publisher: "The Paper (Aarhus)",
        published: "2023-03-10",
        authors: ["Ana Ruiz"],
        text: "The board raised fees.\n\nSo it was.",
        title: expect.stringMatching(/Fees rise$/),
      },
      { id: `${name[0]}-2`, text: "Rents rose." },
    ]);
});

const PROQUEST = `____________________________________________________________

Report Information from ProQuest
March 10 2023 10:00
____________________________________________________________

Document 1 of 2

Fees rise

Author: Ruiz, Ana; Holt, Ben

Publication info: The Paper ; Aarhus [Aarhus]. 10 Mar 2023: A.3.

Abstract: No.

Full text: The board raised fees.
So it was.

Title: Fees rise

Publication date: Mar 10, 2023

ProQuest document ID: 123

Document URL: https://proquest.example/123

____________________________________________________________

Document 2 of 2

Title: Without its text

Abstract: No.
____________________________________________________________
`;

test("an export of ProQuest is split into the articles that have their full text", async () => {
  expect(await read(["-"], { stdin: inChunks(PROQUEST, 100) })).toMatchObject([
    {
      id: "123",
      source: "-:1",
      format: "proquest",
      title: "Fees rise",
      authors: ["Ruiz, Ana", "Holt, Ben"],
      publisher: "The Paper",
      published: "2023-03-10",
      url: "https://proquest.example/123",
      text: "The board raised fees.\nSo it was.",
    },
  ]);
});

test("exports without articles are told, articles that speak of exports are none", async () => {
  for (const inputFormat of ["nexis", "proquest"] as const)
    expect(await read(["-"], { inputFormat, stdin: inChunks("Fees rose.", 9) })).toMatchObject([
      { code: "empty" },
    ]);
  const text = "2 of 100 documents were found.\n\nLength: unknown, the board said.\n";
  expect(await read(["-"], { stdin: inChunks(text, 9) })).toMatchObject([{ format: "text" }]);
});
