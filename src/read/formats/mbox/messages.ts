import type { Chunks } from "../../chunks.ts";

/** A message of a mailbox without the line before it; undefined when it is longer than allowed. */
export interface Message {
  readonly bytes: Uint8Array | undefined;
  readonly number: number;
  /** Where it begins in the mailbox. */
  readonly offset: number;
}

const LF = 10;
const FROM = Buffer.from("From ");
const QUOTED_FROM = /^>+From /;

/**
 * The messages of a mailbox, told by a line that begins "From " behind an empty one. Holds one message of `limit` bytes.
 * Programs that write mailboxes put a ">" before such lines of a text, which goes.
 */
export async function* messagesOf(chunks: Chunks, limit: number): AsyncGenerator<Message> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let offset = 0;
  let at = 0;
  let isBehindBlank = true;
  for await (const line of rawLines(chunks)) {
    if (isBehindBlank && FROM.equals(line.subarray(0, FROM.length))) {
      if (number > 0) yield { bytes: size > limit ? undefined : Buffer.concat(held), number, offset };
      held = [];
      size = 0;
      number++;
      offset = at + line.length;
    } else if (number > 0) {
      size += line.length;
      if (size > limit) held = [];
      else held.push(unquoted(line));
    }
    at += line.length;
    isBehindBlank = line[0] === LF || (line[0] === 13 && line[1] === LF);
  }
  if (number > 0) yield { bytes: size > limit ? undefined : Buffer.concat(held), number, offset };
}

const unquoted = (line: Uint8Array): Uint8Array =>
  line[0] === 0x3e && QUOTED_FROM.test(Buffer.from(line.subarray(0, 20)).toString("latin1"))
    ? line.subarray(1)
    : line;

/** A line without an end is cut, as no message has one. */
const LONGEST = 1 << 20;

/** Lines with their ends. */
async function* rawLines(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? Uint8Array.from(chunk) : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, from)) {
      yield bytes.subarray(from, end + 1);
      from = end + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length <= LONGEST) continue;
    yield rest;
    rest = new Uint8Array(0);
  }
  if (rest.length > 0) yield rest;
}
