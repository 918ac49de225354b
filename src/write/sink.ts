/** Where data goes. Each rejects with a WriteError when it cannot be written. */
export interface Sink {
  /** Waits until the text, or the bytes, are taken. Resolves to false when nobody reads any more (`| head -1`). */
  write(portion: string | Uint8Array): Promise<boolean>;
  /** Ends the output; a file takes its name now. */
  finish(): Promise<void>;
  /** Gives the output up; a file that was there stays as it was. */
  abandon(): Promise<void>;
}
