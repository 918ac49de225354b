import type { Head } from "../head.ts";

/** How the bytes of an input are packed, told by how they begin. */
export type Packing = "gzip" | "zstd" | "zip";

export function packingOf({ bytes, latin1 }: Head): Packing | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "gzip";
  if (bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd) return "zstd";
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const isArchive = latin1.startsWith("PK\x03\x04") || latin1.startsWith("PK\x05\x06");
  return isArchive && !DOCUMENT.test(latin1) ? "zip" : undefined;
}

/** Office documents and e-books are archives, too; the names of their first members tell them. */
const DOCUMENT = /\[Content_Types\]\.xml|mimetypeapplication\/|^PK[\s\S]{28}(?:word|xl|ppt|_rels|docProps)\//;
