import { RULE_TEXTS } from "../explain/rule-texts.ts";
import { html, type Markup } from "./markup.ts";

/** The rules that facts of a page name, each explained once, at its end. */
export class Rules {
  readonly #numbers = new Map<string, number>();

  /** A link to what the rule says. */
  link(rule: string): Markup {
    const number = this.#numbers.get(rule) ?? this.#numbers.size + 1;
    this.#numbers.set(rule, number);
    return html`<a href="#r${number}">${rule.slice(rule.indexOf("/") + 1)}</a>`;
  }

  glossary(): Markup {
    const entries = [...this.#numbers].map(
      ([rule, number]) => html`<dt id="r${number}">${rule}<dd>${RULE_TEXTS.get(rule) ?? null}`,
    );
    return html`<dl>${entries}</dl>`;
  }
}
