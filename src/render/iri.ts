import type { Article } from "../document/document.ts";

/** Addresses of the web whose characters may all stand in an IRI. */
const ADDRESS = /^https?:\/\/[^\s"<>\\^`{|}\p{C}#]+(?=#|$)/iu;

/** What an article is named in linked data: its address, else its id, which is relative to where the output is kept. */
export function iriOf({ url, id }: Article): string {
  const [address] = ADDRESS.exec(url ?? "") ?? [];
  if (address !== undefined) return address;
  // Half a character alone, as ids of records can have, cannot stand in an address.
  return Buffer.from(id).toString().split("/").map(encodeURIComponent).join("/");
}
