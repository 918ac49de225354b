import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { folderOf, inChunks, read } from "../../inputs.ts";

const feed = (content: string | Uint8Array, size = 50, maxSize?: number) =>
  read(["-"], { stdin: inChunks(content, size), maxSize });

/** WordPress: the whole text in CDATA, the writer under Dublin Core. A plain feed has text that stands for markup. */
const RSS = `<?xml version="1.0"?>
<!-- made by hand --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Paper</title><link>https://paper.example</link>
<item><title>Fees &amp;amp; fines</title><link>https://paper.example/1</link><guid isPermaLink="false">p-1</guid>
<pubDate>Fri, 10 Mar 2023 10:00:00 +0000</pubDate><dc:creator>Ana Ruiz</dc:creator>
<description>No.</description><content:encoded><![CDATA[<p>Fees rose.</p><p>So it was.</p>]]></content:encoded></item>
<item><title>Two</title><author>ben@paper.example (Ben Holt)</author><description>&lt;p&gt;A &lt;b&gt;sum&lt;/b&gt;mary.&lt;/p&gt;</description></item>
<item><title>Three</title></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><author><name>Ana Ruiz</name></author>
<entry><id>tag:1</id><title type="html">Fees &lt;i&gt;rise&lt;/i&gt;</title><link rel="self" href="x"/><link href="https://paper.example/1"/>
<published>2023-03-10T10:00:00Z</published><content type="html">&lt;p&gt;Fees rose.&lt;/p&gt;</content></entry>
<entry><id>tag:2</id><title>Two</title><author><name>Ben Holt</name></author><updated>2023-03-11T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Fees rose.</p><figure><figcaption>The board</figcaption></figure></div></content></entry>
<entry><title>Three</title><summary>Short.</summary></entry></feed>`;

test("RSS gives whole texts, and says where there is a summary alone", async () => {
  for (const size of [3, 5000])
    expect(await feed(RSS, size)).toMatchObject([
      {
        id: "p-1",
        source: "-:1",
        format: "feed",
        title: "Fees & fines",
        authors: ["Ana Ruiz"],
        publisher: "The Paper",
        url: "https://paper.example/1",
        published: "2023-03-10",
        text: "Fees rose.\n\nSo it was.",
        warnings: [],
      },
      { id: "2", authors: ["Ben Holt"], text: "A summary.", warnings: [{ code: "summary-only" }] },
      { code: "empty", line: 3 },
    ]);
});

test("Atom gives texts of every type", async () => {
  expect(await feed(ATOM)).toMatchObject([
    {
      id: "tag:1",
      title: "Fees rise",
      authors: ["Ana Ruiz"],
      publisher: "The Paper",
      url: "https://paper.example/1",
      published: "2023-03-10",
      text: "Fees rose.",
    },
    {
      id: "tag:2",
      authors: ["Ben Holt"],
      published: "2023-03-11",
      text: "Fees rose.\n\nThe board",
      zones: [{ zone: "caption", start: 12, end: 21 }],
    },
    { text: "Short.", warnings: [{ code: "summary-only" }] },
  ]);
});

test("JSON Feed is an object with the list inside", async () => {
  const items = [
    { id: "1", title: "Fees", content_html: "<p>Fees rose.</p>", date_published: "2023-03-10T10:00:00Z" },
  ];
  const json = JSON.stringify(
    { version: "https://jsonfeed.org/version/1.1", title: "The Paper", items },
    null,
    1,
  );
  expect(await feed(json)).toMatchObject([
    { id: "1", title: "Fees", text: "Fees rose.", published: "2023-03-10" },
  ]);
});

test("a feed is told by content whatever its name; its first line names its encoding", async () => {
  const latin = Buffer.from(
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><description>José.</description></item></channel></rss>',
    "latin1",
  );
  const folder = folderOf({ "a.txt": RSS, "b.xml": latin, "c.rss": Buffer.from(`\ufeff${ATOM}`, "utf16le") });
  expect((await read([folder])).map(({ text, code }) => text ?? code)).toEqual([
    "Fees rose.\n\nSo it was.",
    "A summary.",
    "empty",
    "José.",
    "Fees rose.",
    "Fees rose.\n\nThe board",
    "Short.",
  ]);
});

test("no entity grows, nothing is fetched", async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
<rss><channel><item><description>x &b; &c; y</description></item></channel></rss>`;
  expect((await feed(bomb))[0].text).toBe("x &b; &c; y");
});

test("what is wrong is told", async () => {
  expect((await feed(RSS.slice(0, 600))).at(-1)).toMatchObject({
    code: "bad-record",
    message: expect.stringMatching(/ends in the middle/),
  });
  expect(await feed(`<rss>${"<a>".repeat(5000)}`)).toMatchObject([
    { message: expect.stringMatching(/nested deeper/) },
  ]);
  expect(await feed(`<rss><item>${"x".repeat(9999)}`, 99, 100)).toMatchObject([{ code: "too-large" }]);
  expect(await feed(`<rss><!--${"x".repeat(9999)}`, 99, 100)).toMatchObject([{ code: "too-large" }]);
  expect(await feed("<rss><channel/></rss>")).toMatchObject([
    { code: "empty", message: expect.stringMatching(/<rss>/) },
  ]);
  const folder = folderOf({ "a.xml": '<?xml version="1.0"?><plist/>' });
  expect(await read([join(folder, "a.xml")])).toMatchObject([{ code: "unknown-format" }]);
});

test("any texts come out of a feed as they went in", async () => {
  const text = fc
    .string({ unit: fc.constantFrom(..."abé<>&]\"'€𝒳 "), minLength: 1 })
    .filter((it) => it.trim() !== "");
  const escaped = (it: string) => it.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 40 }),
      async (texts, size) => {
        const entries = texts.map(
          (it) => `<entry><content type="xhtml"><p>${escaped(it)}</p></content></entry>`,
        );
        const found = await read(["-"], {
          inputFormat: "feed",
          stdin: inChunks(`<feed>${entries.join("")}</feed>`, size),
        });
        expect(found.map((article) => article.text)).toEqual(
          texts.map((it) => it.replace(/ +/g, " ").trim()),
        );
      },
    ),
  );
});
