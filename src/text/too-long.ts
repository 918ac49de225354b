/** Words, marks and lines of one article: prose of 15 MB has as many. Text that is all marks has them sooner. */
export const MOST_PARTS = 3_000_000;

/** Characters of one article; twice as many, each escaped, are still a string. */
export const MOST_CHARACTERS = 1 << 25;

/** An article beyond what is read: its facts could be more than memory holds. The only thing that `extract` throws. */
export class TooLong extends Error {
  constructor(what: string) {
    super(`has more than ${what}; split it`);
    this.name = "TooLong";
  }
}

/** Throws where an article has more of something than is read. */
export function checkLength(count: number, most: number, name: string): void {
  if (count > most) throw new TooLong(`${most} ${name}`);
}
