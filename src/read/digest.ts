import { hash } from "node:crypto";

/** `sha256:` and the hexadecimal digest of bytes, or of the UTF-8 of a text. */
export const digestOf = (bytes: Uint8Array | string): string => `sha256:${hash("sha256", bytes)}`;
