/** Where a text is no JSON, and why, in plain words. */
export interface JsonFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly says: string;
}

/** The first thing in a text that JSON does not allow; undefined where it is JSON. Reads it once, without recursion. */
export function jsonFault(text: string): JsonFault | undefined {
  const reader = new Reader(text);
  try {
    reader.read();
    return undefined;
  } catch (fault) {
    if (fault instanceof Fault) return { offset: fault.offset, says: fault.says };
    throw fault;
  }
}

class Fault {
  readonly offset: number;
  readonly says: string;

  constructor(offset: number, says: string) {
    this.offset = offset;
    this.says = says;
  }
}

type Open = "{" | "[";

const CLOSES: Readonly<Record<Open, string>> = { "{": "}", "[": "]" };

const isClosing = (character: string | undefined): boolean => character === "}" || character === "]";

class Reader {
  readonly #text: string;
  /** The braces and brackets that are open. */
  readonly #open: Open[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): void {
    do {
      while (this.#readValue());
      this.#readAfterValue();
    } while (this.#open.length > 0);
    this.#skipBlanks();
    if (this.#at < this.#text.length) this.#fail("something stands behind the end of the value");
  }

  /** Reads a value, or the opening of one. True where its first inner value is to be read next. */
  #readValue(): boolean {
    this.#skipBlanks();
    const character = this.#text[this.#at];
    if (character === "{" || character === "[") return this.#readOpening(character);
    if (character === '"') this.#readString();
    else if (character === "-" || isDigit(character)) this.#readNumber();
    else this.#readWord();
    return false;
  }

  #readOpening(open: Open): boolean {
    this.#at++;
    this.#open.push(open);
    this.#skipBlanks();
    const isEmpty = this.#text[this.#at] === CLOSES[open];
    if (!isEmpty && open === "{") this.#readKey();
    return !isEmpty;
  }

  #readKey(): void {
    this.#skipBlanks();
    if (this.#text[this.#at] !== '"') this.#fail('a name in "…" is wanted here');
    this.#readString();
    this.#skipBlanks();
    if (this.#text[this.#at] !== ":") this.#fail("a colon is missing before this");
    this.#at++;
  }

  /** What may follow a value: ends of what is open, or a comma and the next value. */
  #readAfterValue(): void {
    for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) {
      this.#skipBlanks();
      const character = this.#text[this.#at];
      if (character === CLOSES[open]) {
        this.#open.pop();
        this.#at++;
        continue;
      }
      if (character !== ",")
        this.#fail(`${isClosing(character) ? `a ${CLOSES[open]}` : "a comma"} is missing before this`);
      this.#at++;
      this.#skipBlanks();
      if (this.#text[this.#at] === "}" || this.#text[this.#at] === "]")
        this.#fail("a comma stands before the end; take it away");
      if (open === "{") this.#readKey();
      return;
    }
  }

  #readString(): void {
    const start = this.#at++;
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined)
        throw new Fault(start, "the text in quotation marks that begins here does not end");
      if (character === '"') break;
      if (character < " ")
        this.#fail("a line break or control character stands in a text; write it as \\n or \\u….");
      if (character === "\\") this.#readEscape();
      else this.#at++;
    }
    this.#at++;
  }

  #readEscape(): void {
    const written = this.#text.slice(this.#at, this.#at + 6);
    if (/^\\["\\/bfnrt]/.test(written)) this.#at += 2;
    else if (/^\\u[\da-f]{4}/i.test(written)) this.#at += 6;
    else this.#fail("a backslash before what needs none; write \\\\ for a backslash");
  }

  #readNumber(): void {
    NUMBER.lastIndex = this.#at;
    const [digits] = NUMBER.exec(this.#text) ?? [""];
    const next = this.#text[this.#at + digits.length] ?? "";
    if (digits === "" || /[\w.+-]/.test(next)) this.#fail("this is no number as JSON writes it");
    this.#at += digits.length;
  }

  #readWord(): void {
    WORD.lastIndex = this.#at;
    const [word] = WORD.exec(this.#text) ?? [""];
    if (word === "") this.#fail("a value is wanted here");
    if (!WORDS.has(word)) this.#fail(`a text stands in "…"; without them there are only true, false, null`);
    this.#at += word.length;
  }

  #skipBlanks(): void {
    while (" \t\n\r".includes(this.#text[this.#at] ?? "x")) this.#at++;
  }

  #fail(says: string): never {
    const ended = this.#at >= this.#text.length;
    const missing = CLOSES[this.#open.at(-1) ?? "{"];
    throw new Fault(
      this.#at,
      ended && this.#open.length > 0 ? `it ends here, before its last ${missing}` : says,
    );
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_'‘’“”.-]+/uy;
const WORDS: ReadonlySet<string> = new Set(["true", "false", "null"]);

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";
