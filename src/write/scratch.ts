import { rmSync } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEndingSignal } from "./ending-signal.ts";
import { writeError } from "./write-error.ts";

const PORTION = 1 << 20;

/** The bytes of what `make` writes to a file in a folder of its own, which nobody else can read and which is gone then. */
export async function* inScratchFile(
  name: string,
  make: (path: string) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "cae-")).catch((error) => {
    throw writeError(tmpdir(), error);
  });
  const unguard = beforeEndingSignal(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const path = join(folder, name);
    await make(path);
    yield* portionsOf(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
    unguard();
  }
}

async function* portionsOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(PORTION), 0, PORTION);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
