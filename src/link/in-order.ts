/**
 * The numbers of stretches in order of where they begin, the longer first, else as they come. A number that holds both a
 * key and the rank so far is sorted by the engine itself, which asks for no comparison.
 */
export function inOrder(start: Int32Array, end: Int32Array): Int32Array {
  const given = new Int32Array(start.length);
  for (let i = 0; i < given.length; i++) given[i] = i;
  if (areInOrder(given, start, end)) return given;
  const order = sorted(given, start);
  if (areInOrder(order, start, end)) return order;
  // What is sorted last decides first.
  return sorted(sorted(given, shortness(end)), start);
}

function areInOrder(order: Int32Array, start: Int32Array, end: Int32Array): boolean {
  for (let i = 1; i < order.length; i++) {
    const [before, place] = [order[i - 1], order[i]];
    if (start[place] < start[before] || (start[place] === start[before] && end[place] > end[before]))
      return false;
  }
  return true;
}

/** Beyond all places of a text. */
const FURTHEST = 2 ** 30;

const shortness = (end: Int32Array): Int32Array => end.map((place) => FURTHEST - place);

/** Sorts by keys of 0 and more; equal ones stay as they stand. */
function sorted(order: Int32Array, key: Int32Array): Int32Array {
  const count = order.length;
  const ranked = new Float64Array(count);
  for (let rank = 0; rank < count; rank++) ranked[rank] = key[order[rank]] * count + rank;
  ranked.sort();
  const result = new Int32Array(count);
  for (let i = 0; i < count; i++) result[i] = order[ranked[i] - Math.floor(ranked[i] / count) * count];
  return result;
}
