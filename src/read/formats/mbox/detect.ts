import type { Head } from "../../head.ts";

/** A mailbox begins with the line that stands before each of its messages: from whom, and when it came. */
export const isMailbox = ({ text }: Head): boolean => /^From \S+ .*\d{4}[^\n]{0,20}[\r\n]/.test(text);
