import { close, fstatSync, writeSync } from "node:fs";
import { Writable } from "node:stream";

/**
 * A stream into a file or a device that is open already. Node's own for standard output forgets what a short write
 * leaves over, as a disk makes that fills up, and never closes what it wrote to, which some disks need to tell of it.
 */
export function descriptorStream(descriptor: number): Writable & { readonly fd: number } {
  const stream = new Writable({
    write: (bytes: Buffer, _encoding, done) => done(attempt(() => writeWhole(descriptor, bytes))),
    final: (done) => close(descriptor, done),
  });
  return Object.assign(stream, { fd: descriptor });
}

/** Does a descriptor lead to another program? */
export function isPiped(descriptor: number): boolean {
  const stats = fstatSync(descriptor);
  return stats.isFIFO() || stats.isSocket();
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from);
}

function attempt(work: () => void): Error | null {
  try {
    work();
    return null;
  } catch (error) {
    return error as Error;
  }
}
