import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import type { Chunks } from "../chunks.ts";
import { Bounds } from "./bounds.ts";
import { cutOff, damaged } from "./gzip.ts";
import { InputFault } from "./input-fault.ts";

/** A file in an archive; its bytes are to be read before the next member is asked for. */
export interface Member {
  readonly name: string;
  readonly chunks: Chunks;
}

/** So few bytes are unpacked at once that little comes of them. */
const A_BITE = 1 << 12;

type Event = { readonly file: UnzipFile } | { readonly data: Uint8Array } | "end";

/** The members of a ZIP archive that `isWanted`, in their order in the stream. */
export async function* membersOf(
  chunks: Chunks,
  isWanted: (name: string) => boolean,
): AsyncGenerator<Member> {
  const events = new Events(chunks, isWanted);
  for (let event = await events.next(); event !== undefined; event = await events.next())
    if (event !== "end" && "file" in event) yield { name: event.file.name, chunks: dataOf(events) };
}

/** What comes before the end of a member. */
async function* dataOf(events: Events): AsyncGenerator<Uint8Array> {
  for (let event = await events.next(); event !== "end"; event = await events.next()) {
    if (event === undefined || "file" in event) throw new InputFault("unreadable", cutOff("ZIP"));
    yield event.data;
  }
}

const END = "PK\x05\x06";
const STORED = 0;
const DEFLATED = 8;

/** What the unpacking of an archive tells, step by step, as it is asked for. */
class Events {
  readonly #told: Event[] = [];
  readonly #bounds = new Bounds();
  readonly #unzip: Unzip;
  readonly #bites: AsyncIterator<Uint8Array>;
  #isOver = false;
  /** The last bytes: a whole archive ends with its list of members. */
  #tail = Buffer.alloc(0);

  constructor(chunks: Chunks, isWanted: (name: string) => boolean) {
    this.#bites = bitesOf(chunks);
    this.#unzip = new Unzip((file) => {
      if (isWanted(file.name)) this.#start(file);
      else this.#pass(file);
    });
    this.#unzip.register(UnzipInflate);
  }

  async next(): Promise<Event | undefined> {
    while (this.#told.length === 0 && !this.#isOver) await this.#push();
    return this.#told.shift();
  }

  #start(file: UnzipFile): void {
    this.#told.push({ file });
    file.ondata = (error, data, isLast) => {
      if (error) throw error;
      this.#bounds.gave(data.length);
      if (data.length > 0) this.#told.push({ data });
      if (isLast) this.#told.push("end");
    };
    file.start();
  }

  /** What is not started is held until it is: a member that nobody wants is unpacked into nothing. */
  #pass(file: UnzipFile): void {
    if (file.compression !== STORED && file.compression !== DEFLATED) return;
    file.ondata = (_error, data) => this.#bounds.gave(data?.length ?? 0);
    file.start();
  }

  async #push(): Promise<void> {
    const { value, done } = await this.#bites.next();
    this.#isOver = done === true;
    if (done && !this.#tail.includes(END)) throw new InputFault("unreadable", cutOff("ZIP"));
    if (!done) this.#tail = Buffer.concat([this.#tail.subarray(-A_BITE), value]);
    const bite = done ? new Uint8Array(0) : value;
    this.#bounds.took(bite.length);
    try {
      this.#unzip.push(bite, this.#isOver);
    } catch (error) {
      throw error instanceof InputFault
        ? error
        : new InputFault("unreadable", `${damaged("ZIP")}, or unlock it first`);
    }
  }
}

async function* bitesOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  // Copied: what unpacks them holds on to their memory.
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += A_BITE) yield chunk.slice(at, at + A_BITE);
}
