/** A value in a JSON text, from its first character to after its last. */
export interface JsonNode {
  readonly start: number;
  end: number;
  readonly members: JsonMember[];
}

/** A value within an object, with its key, or within a list. */
export interface JsonMember {
  readonly key: JsonKey | null;
  readonly value: JsonNode;
}

export interface JsonKey {
  readonly name: string;
  readonly start: number;
}

const TOKEN = /"(?:[^"\\]+|\\.)*"|[[\]{}]|[^\s"[\]{}:,]+/g;

const DEEPEST = 100;

/** Where every value of a text stands that is known to be JSON; undefined when they are nested too deeply for any use. */
export function jsonTree(text: string): JsonNode | undefined {
  const open: { readonly node: JsonNode; readonly isObject: boolean; key: JsonKey | null }[] = [];
  let root: JsonNode | undefined;
  for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (token === "}" || token === "]") {
      if (parent) parent.node.end = start + 1;
      open.pop();
    } else if (parent?.isObject && parent.key === null) parent.key = { name: JSON.parse(token), start };
    else {
      const node = { start, end: start + token.length, members: [] };
      parent?.node.members.push({ key: parent.key, value: node });
      if (parent) parent.key = null;
      root ??= node;
      if (token === "{" || token === "[") open.push({ node, isObject: token === "{", key: null });
      if (open.length > DEEPEST) return undefined;
    }
  }
  return root;
}

export const memberOf = (node: JsonNode, key: string | number): JsonMember | undefined =>
  typeof key === "number" ? node.members[key] : node.members.find((member) => member.key?.name === key);
