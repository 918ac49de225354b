import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A node of a cspell dictionary: its children by letter, and whether a word ends here. */
interface Node {
  readonly next: Map<string, Node>;
  end: boolean;
}

const isDigit = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= "0" && letter <= "9";

/**
 * Reads cspell's "TrieXv3": letters go down, "$" ends a word and goes up, "<" goes up (a digit after either says how
 * far), "#12;" puts the node of that number in place of this one, "\" quotes a letter. Leaves have no number.
 */
function readTrie(text: string): Node {
  const root: Node = { next: new Map(), end: false };
  const nodes = [root];
  const path: { letter: string; node: Node }[] = [{ letter: "", node: root }];
  const top = () => path[path.length - 1];
  for (let at = text.indexOf("__DATA__") + 8; at < text.length; at++) {
    const letter = text[at];
    if (letter === "\n" || letter === "\r") continue;
    if (letter === "#") {
      const close = text.indexOf(";", at);
      const node = nodes[Number.parseInt(text.slice(at + 1, close), 32)];
      const { letter: edge } = top();
      nodes.pop();
      path[path.length - 2].node.next.set(edge, node);
      at = close;
    } else if (letter === "$" || letter === "<") {
      if (letter === "$") {
        top().node.end = true;
        if (top().node.next.size === 0) nodes.pop();
      }
      const steps = isDigit(text[at + 1]) ? Number(text[++at]) : 1;
      path.length -= steps;
    } else {
      const node: Node = { next: new Map(), end: false };
      const edge = letter === "\\" ? text[++at] : letter;
      top().node.next.set(edge, node);
      nodes.push(node);
      path.push({ letter: edge, node });
    }
  }
  return root;
}

function collect(node: Node, prefix: string, words: string[]): string[] {
  if (node.end) words.push(prefix);
  for (const [letter, next] of node.next) collect(next, prefix + letter, words);
  return words;
}

/** All words of a gzipped cspell dictionary, in its own letter case. */
export const trieWords = (file: string): string[] =>
  collect(readTrie(gunzipSync(readFileSync(file)).toString("utf8")), "", []);
