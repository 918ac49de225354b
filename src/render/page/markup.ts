import { visibleText } from "../safe-text.ts";

/** Text that is HTML already: made by `html` alone, so that nothing gets into a page unescaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a page: markup as it is, all else as text; null for nothing. */
export type Content = Markup | string | number | null | readonly Content[];

/** A template of HTML, whose values stay text wherever they stand; attributes are to be in quotation marks. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = parts[0];
  for (let i = 0; i < values.length; i++) text += textOf(values[i]) + parts[i + 1];
  return new Markup(text);
}

function textOf(value: Content): string {
  if (value === null) return "";
  if (value instanceof Markup) return value.text;
  return Array.isArray(value) ? value.map(textOf).join("") : escapeHtml(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A parser would make it a line feed.
  "\r": "&#13;",
  // What would give a CI service commands where it reads a page that is printed.
  ":": "&#58;",
  "#": "&#35;",
};

/** Text as a page shows it: never markup, no command to a CI service, and with what nobody would see made visible. */
export const escapeHtml = (text: string): string =>
  visibleText(text).replace(/[&<>"'\r]|:(?=:)|#(?=#)/g, (character) => ENTITIES[character]);
