const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Days and months, which stand beside a noun phrase without being part of it ("the company Friday said"). */
export const TIME_NAMES = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

/** Heads of phrases that say when and are no subjects ("The bank last week said"). */
export const TIME_HEADS = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december week month year day night morning afternoon evening weekend yesterday today tomorrow tonight time times decade quarter hour hours moment summer winter spring autumn fall days weeks months years",
);
