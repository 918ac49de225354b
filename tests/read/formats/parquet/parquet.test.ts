import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { folderOf, inChunks, read } from "../../inputs.ts";

/** Three rows of id (64 bits), headline, content and published (a time), as hyparquet-writer writes them, with snappy. */
const TABLE = Buffer.from(
  [
    "UEFSMRUGFTQVLFwVBhUAFQYVABUEFQAAAAMHGAQBAAkBAAIJByAAAQAAAAAAIAAVBhUmFSpcFQYVAhUGFQAVBBUAAA",
    "ADAxFABAAAAEZlZXMFAAAAUmVudHMVBhVcFVRcFQYVABUGFQAVBBUAAAADByxcCgAAAEZlZXMgcm9zZS4LAAAAUmVu",
    "dHMgFQ8oV2FnZXMgcm9zZS4VBhUUFRhcFQYVBBUGFQAVBBUAAAADAQgcAIn2yoYBAAAVBBlcSARyb290FQgAFQQlAh",
    "gCaWQAFQwlAhgIaGVhZGxpbmUlAAAVDCUCGAdjb250ZW50JQAAFQQlAhgJcHVibGlzaGVkJRIAFgYZHBlMJggcFQQZ",
    "FQAZGAJpZBUCFgYWXhZWJgg8NgAoCAEAAAAAACAAGAgBAAAAAAAAAAAZHBUGFQAVAgAAACZeHBUMGRUAGRgIaGVhZG",
    "xpbmUVAhYGFlAWVCZePDYCKAVSZW50cxgERmVlcwAZHBUGFQAVAgAAACayARwVDBkVABkYB2NvbnRlbnQVAhYGFoYB",
    "Fn4msgE8NgAoC1dhZ2VzIHJvc2UuGApGZWVzIHJvc2UuABkcFQYVABUCAAAAJrACHBUEGRUAGRgJcHVibGlzaGVkFQ",
    "IWBhY+FkImsAI8NgQoCACJ9sqGAQAAGAgAifbKhgEAAAAZHBUGFQAVAgAAABbyAhYGNuoCACgJaHlwYXJxdWV0GUwc",
    "AAAcAAAcAAAcAAAAbwEAAFBBUjE=",
  ].join(""),
  "base64",
);

const ROWS = [
  { id: "1", source: /:1$/, format: "parquet", title: "Fees", text: "Fees rose.", published: "2023-03-10" },
  { id: "2", source: /:2$/, title: "Rents", text: "Rents rose.", published: null },
  { id: "9007199254740993", source: /:3$/, title: null, text: "Wages rose." },
].map(({ source, ...rest }) => ({ source: expect.stringMatching(source), ...rest }));

test("rows are records, in a file, packed, and from standard input", async () => {
  const folder = folderOf({ "a.parquet": TABLE, "b.parquet.gz": gzipSync(TABLE) });
  expect(await read([join(folder, "a.parquet")])).toMatchObject(ROWS);
  expect(await read([join(folder, "b.parquet.gz")])).toMatchObject(ROWS);
  expect(await read(["-"], { stdin: inChunks(TABLE, 100) })).toMatchObject(ROWS);
});

test("a damaged table is told", async () => {
  for (const bytes of [
    TABLE.subarray(0, TABLE.length - 20),
    Buffer.from("PAR1 is a name of four letters and more."),
  ])
    expect(await read(["-"], { inputFormat: "parquet", stdin: inChunks(bytes, 99) })).toMatchObject([
      { code: "unreadable", message: expect.stringMatching(/damaged Parquet file/) },
    ]);
});
