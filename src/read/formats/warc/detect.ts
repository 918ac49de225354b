import type { Head } from "../../head.ts";

export const isWarc = ({ latin1 }: Head): boolean => /^(?:\r?\n)*WARC\/[01]\.\d+\r?\n/.test(latin1);
