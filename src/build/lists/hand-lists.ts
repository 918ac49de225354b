import { readdirSync, readFileSync } from "node:fs";
import { BY_HAND, byHand, keyOf, type WordList } from "./list.ts";

const FOLDER = "src/build/by-hand/";

/** Lists whose names, when they are a place too, mean the place [Petra, Fars]. */
const NO_PLACES = new Set(["media"]);

/** Lists kept wholly by hand: the files whose first line says "# list: what it is"; `places` are names in no other way there. */
export const handLists = (places: ReadonlySet<string>): WordList[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const about = /^# list: (.+)$/m.exec(readFileSync(FOLDER + file, "utf8"))?.[1];
      const name = file.slice(0, -".txt".length);
      if (about === undefined) return [];
      const isKept = (entry: string) => !NO_PLACES.has(name) || !places.has(keyOf(entry));
      return [{ name, about, sources: [BY_HAND], entries: byHand(name).filter(isKept) }];
    });
