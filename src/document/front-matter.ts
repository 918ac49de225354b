const MAX_LENGTH = 16_384;

/** Where the block of metadata ends that a Markdown text opens with, or 0 when it has none. */
export function frontMatterEnd(text: string): number {
  if (!/^---[ \t]*\r?\n/.test(text.slice(0, 16))) return 0;
  const head = text.slice(0, MAX_LENGTH);
  const fence = /\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(head);
  return fence ? fence.index + fence[0].length : 0;
}

/** The plain `key: value` lines and lists of a text's front matter, keys in lower case. It reads no nested YAML. */
export function frontMatter(text: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let open: string[] = [];
  for (const line of text.slice(0, frontMatterEnd(text)).split(/\r?\n/).slice(1, -1)) {
    const colon = line.indexOf(":");
    const item = /^\s*- /.test(line);
    if (item) open.push(...scalars(line.trim().slice(2)));
    else if (colon > 0 && /^[\w-]+$/.test(line.slice(0, colon))) {
      open = scalars(line.slice(colon + 1));
      fields.set(line.slice(0, colon).toLowerCase(), open);
    }
  }
  return fields;
}

/** One value, or those of a list in brackets; quotation marks and comments go. */
function scalars(written: string): string[] {
  const value = written.trim();
  const list = value.startsWith("[") && value.endsWith("]") ? value.slice(1, -1).split(",") : [value];
  return list.map(unquote).filter((part) => part !== "");
}

function unquote(written: string): string {
  const value = written.trim();
  const mark = value[0];
  if ((mark === '"' || mark === "'") && value.endsWith(mark)) return value.slice(1, -1);
  const comment = value.indexOf(" #");
  return comment < 0 ? value : value.slice(0, comment).trim();
}
