import { type ReadError, readError } from "../read-error.ts";
import type { Fields } from "./fields.ts";

/** Where a record stands whose text cannot be found, and where the user says that it is. */
interface Place {
  readonly path: string;
  readonly number: number;
}

/** Why a record has no text, and what its fields are called, of which one may hold it. */
export function missingText(record: Fields, { path, number }: Place, named: string | undefined): ReadError {
  if (named !== undefined) {
    const what = `has no text at "${named}", where --text-field says it is`;
    return readError("bad-record", path, what, number);
  }
  if (typeof record.text === "string") return readError("empty", path, 'its "text" is empty', number);
  const what = `its "text" is missing${fieldsOf(record)}; name the field that holds it with --text-field`;
  return readError("bad-record", path, what, number);
}

const MOST_FIELDS = 12;
/** A table without a first line of names has whole texts in their place. */
const LONGEST_NAME = 40;

function fieldsOf(record: Fields): string {
  const names = Object.keys(record).filter((name) => name !== "" && name.length <= LONGEST_NAME);
  if (names.length === 0) return "";
  const shown = names.slice(0, MOST_FIELDS).map((name) => JSON.stringify(name));
  const more = names.length > MOST_FIELDS ? " and others" : "";
  return ` among ${shown.join(", ")}${more}`;
}
