import { readdirSync, readFileSync } from "node:fs";
import { BY_HAND, byHand, type WordList } from "./list.ts";

const FOLDER = "src/build/by-hand/";

/** Lists kept wholly by hand: the files whose first line says "# list: what it is". */
export const handLists = (): WordList[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const about = /^# list: (.+)$/m.exec(readFileSync(FOLDER + file, "utf8"))?.[1];
      const name = file.slice(0, -".txt".length);
      return about === undefined ? [] : [{ name, about, sources: [BY_HAND], entries: byHand(name) }];
    });
