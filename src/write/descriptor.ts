import { closeSync, fstatSync, statSync, writeSync } from "node:fs";
import { Writable } from "node:stream";

type Done = (error?: Error | null) => void;

/**
 * A stream into what is open already: a file, a device, a pipe. It writes at once, and waits for a slow reader within the
 * system. Node's own for standard output forgets what a short write leaves over, as a disk makes that fills up, never
 * closes what it wrote to, which some disks need to tell of it, and takes a while to be made. `waiting` gives the stream
 * that takes over where a descriptor does not wait.
 */
export function descriptorStream(
  descriptor: number,
  waiting?: () => Writable,
): Writable & { readonly fd: number } {
  const output = new DescriptorOutput(descriptor, waiting);
  const stream = new Writable({
    write: (bytes: Buffer, _encoding, done) => output.write(bytes, done),
    final: (done) => done(isPiped(descriptor) ? null : failureOf(() => closeSync(descriptor))),
  });
  return Object.assign(stream, { fd: descriptor });
}

/** Does a descriptor lead to another program? To end a socket would end it for every program that writes to it. */
export function isPiped(descriptor: number): boolean {
  const stats = fstatSync(descriptor);
  return stats.isFIFO() || stats.isSocket();
}

/** Can a descriptor be a terminal, as far as can be told without opening it? */
export function mayBeTerminal(descriptor: number): boolean {
  const stats = fstatSync(descriptor);
  return stats.isCharacterDevice() && stats.rdev !== statSync(NULL, { throwIfNoEntry: false })?.rdev;
}

const NULL = "/dev/null";

class DescriptorOutput {
  readonly #descriptor: number;
  readonly #waiting: (() => Writable) | undefined;
  #successor: Writable | undefined;

  constructor(descriptor: number, waiting: (() => Writable) | undefined) {
    this.#descriptor = descriptor;
    this.#waiting = waiting;
  }

  write(bytes: Buffer, done: Done): void {
    if (this.#successor !== undefined) {
      this.#successor.write(bytes, done);
      return;
    }
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    } catch (error) {
      if (this.#waiting !== undefined && isBusy(error)) this.#passOn(bytes.subarray(written), done);
      else done(error as Error);
      return;
    }
    done();
  }

  /** A descriptor that another program made not to wait: what is left and all that follows goes another way. */
  #passOn(rest: Buffer, done: Done): void {
    this.#successor = this.#waiting?.();
    // Each write is told of its own failure.
    this.#successor?.on("error", () => {});
    this.#successor?.write(rest, done);
  }
}

function failureOf(work: () => void): Error | null {
  try {
    work();
    return null;
  } catch (error) {
    return error as Error;
  }
}

const isBusy = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EAGAIN";
