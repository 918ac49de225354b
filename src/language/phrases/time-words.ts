import { having } from "../../lexicon/terms.ts";

/** Days and months, which stand beside a noun phrase without being part of it ("the company Friday said"). */
export const TIME_NAMES = having("calendar-name");

/** Heads of phrases that say when and are no subjects ("The bank last week said"). */
export const TIME_HEADS = having("time-head");
