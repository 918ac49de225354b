/** Version of the record's schema. */
export const SCHEMA_VERSION = "1.0";

/** The kinds of fact, in the order in which a record lists them. */
export const KINDS = ["entities", "officials", "amounts", "dates", "claims"] as const;
export type Kind = (typeof KINDS)[number];
