import { createHash } from "node:crypto";

/** `sha256:` and the hexadecimal digest of the bytes. */
export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
