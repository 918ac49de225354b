import { terms } from "../lexicon/terms.ts";

/** Forms of "get", which helps a participle as "be" does ("got [arrested]"). */
export const GET = terms("get gets got getting gotten");
