import type { Head } from "../../head.ts";

/** A list, or an object over several lines; what has one object a line is told by its name. */
export const isJson = ({ text }: Head): boolean => /^(?:\[\s*[[{"\]]|\{\s*[\r\n]\s*["}])/.test(text);
