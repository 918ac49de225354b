import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { folderOf, inChunks, read } from "../../inputs.ts";

const page = (words: string): string =>
  `<!doctype html><html><head><title>${words}</title></head><body><article><h1>${words}</h1>${`<p>${words}, the board said on Friday, and so it was.</p>`.repeat(4)}</article></body></html>`;

let count = 0;

/** A record as crawlers write it: fields, an empty line, the block, two empty lines. */
function record(
  type: string,
  contentType: string,
  block: string | Uint8Array,
  uri = "https://paper.example/1",
): Buffer {
  const bytes = Buffer.from(block);
  const head = `WARC/1.${++count % 2}\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:r-${count}>\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2023-04-01T00:00:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n\r\n")]);
}

const answer = (
  body: string | Uint8Array,
  fields = "",
  status = "200 OK",
  type = "text/html; charset=utf-8",
): Buffer =>
  record(
    "response",
    "application/http; msgtype=response",
    Buffer.concat([
      Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${fields}\r\n`),
      Buffer.from(body),
    ]),
  );

const chunked = (body: string): string => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

const archive = (): Buffer[] => [
  record("warcinfo", "application/warc-fields", "software: made by hand\r\n"),
  record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
  answer(page("Fees rose")),
  answer(chunked(page("Fines rose")), "Transfer-Encoding: chunked\r\n"),
  answer(gzipSync(page("Rents rose")), "Content-Encoding: gzip\r\n"),
  answer(brotliCompressSync(page("Wages rose")), "Content-Encoding: br\r\n"),
  answer(page("Taxes rose"), "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
  answer(page("No"), "", "404 Not Found"),
  answer("GIF89a", "", "200 OK", "image/gif"),
  record("conversion", "text/plain", "Texts of pages, too."),
];

const TEXTS = ["Fees rose", "Fines rose", "Rents rose", "Wages rose", "Taxes rose", "Texts of p"];

test("pages and texts are read, packed by record, as a whole or not at all", async () => {
  const records = archive();
  const forms = [
    Buffer.concat(records),
    Buffer.concat(records.map((it) => gzipSync(it))),
    gzipSync(Buffer.concat(records)),
  ];
  for (const form of forms)
    for (const size of [13, 100_000]) {
      const found = await read(["-"], { stdin: inChunks(form, size) });
      expect(found.map(({ title, text }) => (title ?? text).slice(0, 10))).toEqual(TEXTS);
      expect(found[0]).toMatchObject({
        format: "warc",
        url: "https://paper.example/1",
        source: "-:3",
        published: null,
      });
    }
  const folder = folderOf({ "a.warc.gz": forms[1], "b.warc": forms[0] });
  const found = await read([folder]);
  expect(found).toHaveLength(12);
  expect(found[0].source).toBe(`${join(folder, "a.warc.gz")}:3`);
});

test("an archive that is cut off, broken or empty is told after what came before", async () => {
  const whole = Buffer.concat(archive());
  const cut = await read(["-"], { stdin: inChunks(whole.subarray(0, whole.length - 10), 999) });
  expect(cut.at(-1)).toMatchObject({
    code: "unreadable",
    message: expect.stringMatching(/middle of a record/),
  });
  expect(cut).toHaveLength(6);
  const broken = Buffer.concat([answer(page("Fees rose")), Buffer.from("no record\r\n")]);
  expect(await read(["-"], { stdin: inChunks(broken, 99) })).toMatchObject([
    { title: "Fees rose" },
    { code: "bad-record" },
  ]);
  const info = record("warcinfo", "application/warc-fields", "x: y\r\n");
  expect(await read(["-"], { stdin: inChunks(info, 99) })).toMatchObject([{ code: "empty" }]);
});

test("an answer that grows beyond the limit is passed over, one that is too long is told", async () => {
  const bomb = answer(gzipSync(Buffer.alloc(5_000_000)), "Content-Encoding: gzip\r\n");
  const long = answer("x".repeat(200_000));
  const found = await read(["-"], {
    maxSize: 100_000,
    stdin: inChunks(Buffer.concat([bomb, long, answer(page("Fees rose"))]), 999),
  });
  expect(found.map(({ code, title }) => code ?? title)).toEqual(["too-large", "Fees rose"]);
});

test("memory does not grow with the number of records", async () => {
  async function* many() {
    for (let i = 0; i < 2000; i++) yield record("response", "image/png", Buffer.alloc(100_000));
    yield record("conversion", "text/plain", "The last.");
  }
  expect(await read(["-"], { stdin: many() })).toMatchObject([{ text: "The last." }]);
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(150_000_000);
});
