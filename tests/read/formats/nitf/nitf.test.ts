import { expect, test } from "vitest";
import { extract } from "../../../../src/extract.ts";
import { inChunks, read } from "../../inputs.ts";

const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>No</title><docdata><doc-id id-string="n-1"/><date.issue norm="20230310T100000Z"/></docdata></head>
<body><body.head><hedline><hl1>Fees rise</hl1></hedline><byline>By <person>Ana Ruiz</person></byline>
<distributor>The Wire</distributor><dateline><location>AARHUS</location></dateline></body.head>
<body.content><block><p>The board raised fees to $5 million.</p><hl2>Why</hl2><p>It had to.</p></block>
<media media-type="image"><media-reference source="x.jpg">x</media-reference><media-caption>The board met.</media-caption>
<media-producer>Ben Holt</media-producer></media></body.content>
<body.end><tagline>Ana Ruiz earns $9 million.</tagline></body.end></body></nitf>`;

test("NITF gives its story with what it says of its parts", async () => {
  const [article] = await read(["-"], { stdin: inChunks(NITF, 70) });
  expect(article).toMatchObject({
    id: "n-1",
    format: "nitf",
    title: "Fees rise",
    authors: ["Ana Ruiz"],
    publisher: "The Wire",
    published: "2023-03-10",
    text: "AARHUS\n\nThe board raised fees to $5 million.\n\nWhy\n\nIt had to.\n\nThe board met.\n\nAna Ruiz earns $9 million.",
  });
  expect(article.zones?.map(({ zone }) => zone)).toEqual(["dateline", "caption", "author-bio"]);
  expect(extract(article).amounts.map(({ text }) => text)).toEqual(["$5 million"]);
});

test("a document without a story is told", async () => {
  expect(await read(["-"], { stdin: inChunks("<nitf><body/></nitf>", 9) })).toMatchObject([
    { code: "empty", line: 1 },
  ]);
});
