import { describe, expect, test } from "vitest";
import { segment } from "../../src/document/segment.ts";
import { findClaims } from "../../src/facts/claim/index.ts";
import type { ClaimDraft } from "../../src/facts/drafts.ts";
import { articleOf } from "../article.ts";

const claimsIn = (text: string): ClaimDraft[] => findClaims(segment(articleOf(text)));

/** Nobody said it: a negated claim without a speaker. */
const NOBODY = `
No one from the ministry said that the dam was safe.
Nobody said the bridge would close.
None of the ministers said that the fee was fair.
Neither bank would say whether the deal was dead.
Neither of the two owners said that the mill was sold.
Neither the mayor nor the clerk said that the bridge was shut.
No official confirmed that the ferry had sunk.
No report says that the fire was set.
Nothing suggests that the pier is unsafe.
Not everyone agrees that the toll is fair.
Not all of them agreed that the toll was fair.
Not a single witness said that the light was red.
"The bridge is shut," nobody said.
Nobody told the miller that the wind would drop.
No one has claimed that the tower leans.
`;

/** Somebody is told not to have said it. */
const NEGATED = `
The mayor did not say that the bridge was safe.
The mayor never said that the bridge was safe.
The mayor has never claimed that the pier is his.
The mayor no longer says that the bridge is safe.
The mayor rarely says that the bridge is safe.
The mayor hardly ever says that the bridge is safe.
The mayor has yet to say whether the bridge is safe.
The owner has yet to announce that the mill is sold.
The mayor would not say whether the bridge was safe.
The mayor won't say when the bridge will open.
The clerk could not say when the bridge would open.
The bank cannot confirm that the money is gone.
The police have not said whether the man was hurt.
The captain is not saying that the boat is lost.
The captain isn't saying the boat is lost.
Nor did the mayor say that the bridge was safe.
The bank did not deny that the money was gone.
The mayor stopped short of saying that the bridge was safe.
The mayor left without saying that the bridge was shut.
The mill did not answer a request for comment.
The firm has not announced that it will move.
The board does not believe that the mill can be saved.
`;

/** Whether it was said at all stands open. */
const OPEN = `
If the mayor says that the bridge is safe, the buses will run.
Even if the mayor says the bridge is safe, nobody will cross it.
Unless the board says that the mill may open, it stays shut.
Should the mayor say that the mill is sold, we leave.
Would the mayor say that the bridge is safe?
Did the guard say that the gate was locked?
Has the owner admitted that the mill is sold?
Who said that the gate was locked?
It is not true that the mayor said the mill was sold.
It is false that the board said the mill was sold.
It is not clear that the mayor said the bridge was shut.
It is a myth that the founder said the tower would fall.
The mayor might say that the bridge is safe.
The mayor may announce that the bridge is safe.
The mayor would say that the bridge is safe.
The guard apparently said that the gate was open.
The guard reportedly said that the gate was open.
The guard allegedly told the miller that the gate was open.
`;

/** Nobody is reported to say anything of the kind. */
const NO_CLAIM = `
The mayor wants to say that the bridge is safe.
The mayor failed to say that the bridge was shut.
Instead of saying that he was sorry, he left.
It would be wrong to say that the mill is sold.
He was unable to say whether the gate was open.
The mayor kept the clerk from saying that the bridge was shut.
The right to say that the mill is ugly was won in court.
He avoided saying that the bridge was shut.
`;

/** Said after all. */
const PLAIN = `
The mayor said that the bridge was not safe.
Not only the mayor said that the bridge was shut.
The clerk left, but the mayor said that the bridge was shut.
The mayor went on to say that the bridge was shut.
The mayor continued to insist that the bridge was safe.
The mayor said that nobody had told the truth.
The mayor denied that the bridge was unsafe.
`;

const lines = (table: string): string[] => table.trim().split("\n");

describe("who says nothing", () => {
  test.each(lines(NOBODY))("nobody: %s", (text) => {
    expect(claimsIn(text)).toEqual([expect.objectContaining({ negated: true, speaker: undefined })]);
  });

  test.each(lines(NEGATED))("negated: %s", (text) => {
    const [claim, ...others] = claimsIn(text);
    expect(claim).toMatchObject({ negated: true });
    expect(claim.speaker).toBeDefined();
    expect(others).toEqual([]);
  });

  test.each(lines(OPEN))("open: %s", (text) => {
    expect(claimsIn(text)[0]).toMatchObject({ certainty: "possible", negated: false });
  });

  test.each(lines(NO_CLAIM))("no claim: %s", (text) => {
    expect(claimsIn(text).filter(({ act }) => act !== "denial" && act !== "refusal-to-comment")).toEqual([]);
  });

  test.each(lines(PLAIN))("plain: %s", (text) => {
    expect(claimsIn(text)[0]).toMatchObject({ certainty: "certain", negated: false });
  });
});

test("what is declined or refused is a refusal, and no claim of its own", () => {
  for (const text of [
    "The mayor declined to say who had signed the letter.",
    "The mayor refused to say whether the bridge was safe.",
    "The mayor would not say whether the bridge was safe.",
    "The mayor has yet to say whether the bridge is safe.",
    "The owner declined to comment.",
  ])
    expect(claimsIn(text)).toEqual([expect.objectContaining({ act: "refusal-to-comment" })]);
});
