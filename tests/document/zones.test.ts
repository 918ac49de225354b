import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../src/document/segment.ts";
import { growth, LINEAR } from "../work.ts";
import { articleOf, STORY } from "./page.ts";

/** Pages as lines with the expected zone before each; an indented line goes on in the block before it. */
const PAGES: Record<string, { lines: string; authors?: string[]; day?: string | null }> = {
  "a title, a byline, a date": {
    lines: `
title|Council closes harbour bridge
byline|By Jane Roe and John Doe, Staff Writers
byline|Published 19 August 2022
body|${STORY}
body|Nobody was hurt.`,
    authors: ["Jane Roe", "John Doe"],
    day: "2022-08-19",
  },
  "a byline that stands twice": {
    lines: `
title|Council closes harbour bridge
byline|By Jane Roe
byline|By Jane Roe
body|${STORY}
body|Nobody was hurt.`,
    authors: ["Jane Roe"],
  },
  "a wire story": {
    lines: `
title|Council closes harbour bridge
dateline|BRUSSELS, May 22 (Reuters) —
body|+${STORY}
body|Attendance: 5,000
boilerplate|(Reporting by Jane Roe; Editing by John Doe)`,
  },
  "a desk's initials and agencies behind the last sentence": {
    lines: `
title|Council closes harbour bridge
body|${STORY}
body|The bridge opened in 1903 (the harbour in 1870). Nobody was hurt.
boilerplate|+mk/jw (dpa, The Harbour Post)`,
  },
  "writer and editor behind the last sentence": {
    lines: `
title|Council closes harbour bridge
body|${STORY}
body|"The editor: a friend of mine," she said.
boilerplate|+Author: Jane Roe (dpa) Editor: John Doe`,
  },
  "brackets that are no credit": {
    lines: `
title|Council closes harbour bridge
body|${STORY}
body|He read it in a magazine (Film/TV).`,
  },
  "a date in the byline": {
    lines: `
title|Council Closes Harbour Bridge.
byline|By JANE O'ROE | Aug. 19, 2022 08:25 AM EDT
body|${STORY}`,
    authors: ["Jane O'Roe"],
    day: "2022-08-19",
  },
  "a name above the dateline": {
    lines: `
title|Council closes bridge.
byline|Jane Roe
dateline|LONDON 1996-08-30
body|${STORY}`,
    authors: ["Jane Roe"],
    day: "1996-08-30",
  },
  "a headline in two lines, a standfirst, a role": {
    lines: `
title|Council closes harbour bridge;
title|Traders fear for their custom
body|Nine of thirteen members voted for the repairs
byline|By Jane Roe, transport correspondent
byline|Friday 19 August 2022
body|${STORY}`,
    authors: ["Jane Roe"],
    day: "2022-08-19",
  },
  "a menu and a cookie notice above": {
    lines: `
boilerplate|Home | News | Sport | Newsletters
boilerplate|We use cookies to improve your visit. Accept all · Settings
title|Council closes harbour bridge
boilerplate|4 min read
boilerplate|Share this article
byline|Jane Roe, Reuters
byline|Updated 20 August 2022, first published 19 August 2022
body|${STORY}
boilerplate|Advertisement
body|Nobody was hurt.`,
    authors: ["Jane Roe"],
    day: "2022-08-19",
  },
  "a teaser over several lines, then who wrote it": {
    lines: `
title|Council closes harbour bridge
body|${STORY}
boilerplate|Get more insights with the
boilerplate|Northern Mapping
boilerplate|Bridge Report.
boilerplate|Learn more.
boilerplate|No previous article
boilerplate|No new articles
author-bio|Jane Roe
author-bio|Jane Roe
author-bio|(she/her) is a reporter who has covered bridges for The Ferryman since 2009.`,
    authors: ["Jane Roe"],
  },
  "what stands below a story": {
    lines: `
title|Council closes harbour bridge
body|${STORY}
boilerplate|Read more: How the arches cracked
boilerplate|Related:
boilerplate|Five bridges that closed
boilerplate|Ferries are back
body|The mayor will speak again on Monday.
boilerplate|Most read
boilerplate|1. What is an arch?
boilerplate|2. Tide tables for August
tags|Tags: bridges, council, traders
author-bio|Jane Roe is a reporter at The Ferryman.
boilerplate|Follow Jane Roe on Twitter @janeroe
boilerplate|Sign up for our weekly newsletter and get the news first.
boilerplate|John Doe in Leith contributed to this report.
boilerplate|© 2022 The Ferryman. All rights reserved.`,
  },
  "about the author": {
    lines: `
title|Council closes harbour bridge
body|${STORY}
author-bio|About the author
author-bio|Jane Roe grew up beside three bridges and has swum under two.
author-bio|She lives in Leith.`,
  },
  "pictures with credits": {
    lines: `
title|Council closes harbour bridge
caption|Photo: The bridge in 1903
body|${STORY}
caption|The bridge at low tide on Monday.
boilerplate|+Image: Jane Roe.
caption|Traders outside the town hall
boilerplate|+(Reuters/John Doe)
boilerplate|Jane Roe / Reuters
boilerplate|Photo by Jane Roe
body|The picture shows and/or hides the bridge.`,
  },
  "prose that opens like a notice": {
    lines: `
title|Council closes harbour bridge
body|${STORY}
body|Copyright law was not discussed.
body|Reporting by the town's paper led to the inspection of all the bridges in the county.
body|For the latest quarter, the ferry company reported a loss.
body|By Friday, all shops had closed.
body|By voice vote, the council approved the plan.
body|Watch him closely, the mayor said.
body|"Read more books," she said.
body|Follow the river and you will find it.
body|Share prices fell by 3%.
body|Jane Roe, who voted against, is a former editor of the paper and spoke of Jane Roe's law.
body|Nobody was hurt.`,
  },
  "people the story is about are no writers of it": {
    lines: `
title|Reporter held at harbour
body|Jane Roe was held for two hours. ${STORY}
body|Jane Roe is a reporter for The Ferryman.`,
  },
  "a dateline with its year": {
    lines: `
title|Results
dateline|SANTA CLARA, Calif., Feb. 21, 2024 –
body|+${STORY}`,
    day: "2024-02-21",
  },
  "a date under a bare title": {
    lines: `
title|Council closes harbour bridge
dateline|Monday, May 18, 2015
body|${STORY}`,
    day: "2015-05-18",
  },
  "a story without a title": { lines: `body|${STORY}\nbody|Nobody was hurt.` },
  "one line": { lines: "body|By Jane Roe" },
};

/** The zones of a page, and the text with them; "+" puts a line behind the one before it. */
function pageOf(lines: string) {
  const found = lines
    .trim()
    .split("\n")
    .map((line) => ({ zone: line.slice(0, line.indexOf("|")), text: line.slice(line.indexOf("|") + 1) }));
  const text = found
    .map(({ text }, i) => (i === 0 ? text : text.startsWith("+") ? ` ${text.slice(1)}` : `\n\n${text}`))
    .join("");
  return { text, zones: found.map(({ zone, text }) => `${zone}|${text.replace(/^\+/, "")}`) };
}

test.each(Object.entries(PAGES))("%s", (_, { lines, authors = [], day = null }) => {
  const { text, zones } = pageOf(lines);
  const document = segment(articleOf(text));
  expect(document.zones.map(({ zone, start, end }) => `${zone}|${text.slice(start, end)}`)).toEqual(zones);
  expect(document.authors).toEqual(authors);
  expect(document.published).toBe(day);
});

const bearing = new Set(["title", "dateline", "body", "caption"]);
const words = fc.constantFrom(
  ..."By|Jane Roe|,|.|LONDON|—|--|(AP)|19 August 2022|May|Read more|Tags:|©|Photo:|is a reporter|said|\n|\n\n|\r\n|(|)|“|”|'|Learn more.|Get more insights with the|Most read|About the author|\ud800|__proto__|;|12 comments|@x".split(
    "|",
  ),
);
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((found) => found.join(" ")),
  fc.array(words, { maxLength: 60 }).map((found) => found.join("\n")),
);

test("zones are ordered, disjoint and inside the text; tokens stand in zones that bear facts", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { zones, tokens } = segment(articleOf(text));
      let at = 0;
      for (const { start, end } of zones) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      let zone = 0;
      for (let i = 0; i < tokens.count; i++) {
        while (zones[zone].end <= tokens.start[i]) zone++;
        expect(zones[zone].start).toBeLessThanOrEqual(tokens.start[i]);
        expect(zones[zone].end).toBeGreaterThanOrEqual(tokens.end[i]);
        expect(bearing.has(zones[zone].zone)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

const SHARED = "../shared/seeds/";

describe.skipIf(!existsSync(SHARED))(
  "the articles in ../shared/seeds (skipped where the folder is missing)",
  () => {
    const read = (name: string) => {
      const text = readFileSync(SHARED + name, "utf8");
      const { title, authors, zones } = segment(articleOf(text));
      return { title, authors, zones: zones.map(({ zone }) => zone).join(" ") };
    };

    test("a title, seven paragraphs, a teaser over several lines, a biography", () => {
      const found = read("000_bbb393402c9face7.txt");
      expect(found.zones).toBe(
        `title ${"body ".repeat(7)}${"boilerplate ".repeat(6)}author-bio author-bio author-bio`,
      );
      expect(found.title).toMatch(/^Chinese cyber agency/);
      expect(found.authors).toEqual(["Andrea Peterson"]);
    });

    test("seven paragraphs without a title, and empty tags", () => {
      const found = read("002_9f84dc3cda9f2b4e.txt");
      expect(found).toEqual({ title: null, authors: [], zones: `${"body ".repeat(7)}tags` });
    });
  },
);

test("a page of nothing but headings, notices or names is read in linear time", () => {
  for (const line of [
    "-",
    "Jane Roe",
    "Get more insights with the",
    "Most read",
    "By Jane Roe and",
    "LONDON —",
    "a ",
  ]) {
    const read = (lines: number): void => void segment(articleOf(`${line}\n`.repeat(lines)));
    expect(growth(read, 4000)).toBeLessThan(LINEAR);
  }
});
