/** A stretch of `article.text` in UTF-16 code units, `end` exclusive: `[start, end]`. */
export type Span = readonly [start: number, end: number];
