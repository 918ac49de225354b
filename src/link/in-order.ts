interface Place {
  readonly start: number;
  readonly end: number;
}

/** The numbers of places in order of where they begin, the longer first, else as they come. */
export function inOrder(places: readonly Place[]): Int32Array {
  const given = Int32Array.from(places, (_, place) => place);
  if (isInOrder(places)) return given;
  // What is sorted last decides first.
  const longerFirst = sorted(given, (place) => FURTHEST - places[place].end);
  return sorted(longerFirst, (place) => places[place].start);
}

/** Beyond all places of a text. */
const FURTHEST = 2 ** 30;

function isInOrder(places: readonly Place[]): boolean {
  for (let i = 1; i < places.length; i++) {
    const [before, place] = [places[i - 1], places[i]];
    if (place.start < before.start || (place.start === before.start && place.end > before.end)) return false;
  }
  return true;
}

/**
 * Sorts by a key of 0 and more; equal ones stay as they stand. One number holds both the key and the rank so far, so that
 * the engine sorts by itself and asks for no comparison.
 */
function sorted(order: Int32Array, keyOf: (place: number) => number): Int32Array {
  const count = order.length;
  const keys = new Float64Array(count);
  for (let rank = 0; rank < count; rank++) keys[rank] = keyOf(order[rank]) * count + rank;
  keys.sort();
  return Int32Array.from(keys, (key) => order[key - Math.floor(key / count) * count]);
}
