import type { Head } from "./head.ts";

/** Is a text XML of a kind that holds no article, told by how it begins? */
export const isForeignXml = ({ text }: Head): boolean =>
  /^<(?:\?xml|svg|plist|kml|gpx|opml)\b/i.test(text.replace(/^(?:<!--[\s\S]*?-->\s*)+/, ""));
