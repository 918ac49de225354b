/** What a named thing can be. */
export const ENTITY_TYPES = [
  "person",
  "organization",
  "location",
  "law",
  "product",
  "event",
  "work",
  "nationality",
] as const;
