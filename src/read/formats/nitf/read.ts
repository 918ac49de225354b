import { readXml } from "../../xml/read.ts";
import type { Input } from "../format.ts";
import { nitfStory } from "./story.ts";

/** NITF, the News Industry Text Format of the IPTC: one story, or several under an element of somebody's own. */
export const readNitf = (input: Input) =>
  readXml(input, { format: "nitf", items: ["nitf"], storyOf: ({ item }) => nitfStory(item), what: "NITF" });
