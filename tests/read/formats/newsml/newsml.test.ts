import { expect, test } from "vitest";
import { inChunks, read } from "../../inputs.ts";

const item = (
  guid: string,
  content: string,
) => `<newsItem guid="${guid}" version="1"><itemMeta><provider literal="wire.example"/>
<versionCreated>2023-03-11T00:00:00Z</versionCreated></itemMeta>
<contentMeta><contentCreated>2023-03-10T10:00:00Z</contentCreated><creator><name>Ana Ruiz</name></creator>
<headline>Fees rise</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;

/** Agencies send items one by one or many in a message, in XHTML, NITF or plain, with pictures between. */
const NEWSML = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
${item("a", '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head><body><p>Fees rose.</p><p>So it was.</p></body></html></inlineXML>')}
${item("b", "<inlineXML><nitf><body><body.content><p>From NITF.</p></body.content></body></nitf></inlineXML>")}
${item("c", '<remoteContent href="x.jpg"/>')}
${item("d", '<inlineData contenttype="text/plain">Plain &amp; short.</inlineData>')}
</itemSet></newsMessage>`;

test("NewsML-G2 gives the items that have a text", async () => {
  for (const size of [11, 5000])
    expect(await read(["-"], { stdin: inChunks(NEWSML, size) })).toMatchObject([
      {
        id: "a",
        source: "-:1",
        format: "newsml",
        title: "Fees rise",
        authors: ["Ana Ruiz"],
        publisher: "wire.example",
        published: "2023-03-10",
        text: "Fees rose.\n\nSo it was.",
      },
      { id: "b", text: "From NITF." },
      { id: "d", source: "-:3", text: "Plain & short." },
    ]);
});

test("items without a text are told as such", async () => {
  const content = item("c", '<remoteContent href="x.jpg"/>');
  expect(await read(["-"], { stdin: inChunks(content, 99) })).toMatchObject([
    { code: "empty", message: expect.stringMatching(/no article of NewsML-G2 with a text/) },
  ]);
});
