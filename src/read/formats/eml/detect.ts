import type { Head } from "../../head.ts";

const FIELD = /^([A-Za-z][A-Za-z0-9-]{1,40}):(?=[ \t])/;

/** Written by mail programs alone, so that an article that opens "From: …" is none. */
const TECHNICAL =
  /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature|content-transfer-encoding|arc-seal|x-mailer)$/;

/** A message begins with fields, a technical one among them. */
export function isMessage({ text }: Head): boolean {
  const names: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, name] = FIELD.exec(line) ?? [];
    if (name === undefined && !/^[ \t]+\S/.test(line)) break;
    if (name !== undefined) names.push(name.toLowerCase());
  }
  return names.length > 1 && names.some((name) => TECHNICAL.test(name));
}
