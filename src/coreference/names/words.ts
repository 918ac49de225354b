import type { Document } from "../../document/document.ts";
import type { NameDraft } from "../../facts/drafts.ts";
import { Shape } from "../../language/shape.ts";
import { lexicon } from "../../lexicon/load.ts";
import { terms } from "../../lexicon/terms.ts";
import { fold, isLetter } from "../../text/characters.ts";

/** The words of a name as they are compared, folded, and their terms. */
export interface NameWords {
  readonly words: readonly string[];
  readonly terms: readonly number[];
}

const THE = terms("the");
/** What parts the words of a name and is no part of them. */
const PARTS = terms(', " “ ”');
const ENDS = terms(
  "inc inc. corp corp. co co. ltd ltd. llc plc ag sa s.a. gmbh nv n.v. se spa s.p.a. company corporation limited jr jr. sr sr.",
);

/** The words of a name without a leading article, without a legal form at the end, a person's without initials. */
export function wordsOf(document: Document, name: NameDraft): NameWords {
  const all = isWhole(document, name) ? wordsOfTokens(document, name) : wordsOfText(document, name);
  const { words, terms } = all;
  if (words.length > 1 && THE.has(terms[0])) {
    words.shift();
    terms.shift();
  }
  while (words.length > 1 && ENDS.has(terms[terms.length - 1])) {
    words.pop();
    terms.pop();
  }
  return name.type === "person" && words.length > 2 ? withoutInitials(all) : all;
}

/** A name can be a part of a token ("London-based"), and a token can hold what parts words ("1,000"). */
function isWhole({ tokens }: Document, { first, last, start, end }: NameDraft): boolean {
  const { shape } = tokens;
  if (tokens.start[first] !== start || tokens.end[last - 1] !== end) return false;
  for (let i = first; i < last; i++) if ((shape[i] & Shape.Digit) !== 0) return false;
  return true;
}

function wordsOfTokens({ tokens }: Document, { first, last }: NameDraft) {
  const { lower, term, shape } = tokens;
  const found: { words: string[]; terms: number[] } = { words: [], terms: [] };
  const { words, terms } = found;
  let open = false;
  for (let i = first; i < last; i++) {
    if (PARTS.has(term[i])) open = false;
    else if (open && (shape[i] & Shape.Joined) !== 0) {
      words[words.length - 1] += fold(lower[i]);
      terms[terms.length - 1] = lexicon().termOf(words[words.length - 1]);
    } else {
      const word = fold(lower[i]);
      words.push(word);
      terms.push(word === lower[i] ? term[i] : lexicon().termOf(word));
      open = true;
    }
  }
  return found;
}

function wordsOfText({ text }: Document, { start, end }: NameDraft) {
  const words = fold(text.slice(start, end))
    .replace(/[,"“”]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  return { words, terms: words.map((word) => lexicon().termOf(word)) };
}

/** "Ana Ortiz" and "Ana M. Ortiz" are spelled alike: without initials between the first word and the last. */
function withoutInitials({ words, terms }: NameWords): NameWords {
  const stays = (word: string, i: number): boolean =>
    i === 0 || i === words.length - 1 || word.length > 2 || isShortName(word);
  return { words: words.filter(stays), terms: terms.filter((_, i) => stays(words[i], i)) };
}

/** "Al", "Bo". */
const isShortName = (word: string): boolean =>
  word.length === 2 && isLetter(word.charCodeAt(0)) && isLetter(word.charCodeAt(1));
