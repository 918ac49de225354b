/** "law" as "Law", "DATE" as "Date": what a stretch is called in other tools. */
export const labelOf = (type: string): string =>
  `${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase()}`;
