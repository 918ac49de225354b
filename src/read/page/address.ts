import type { PageHead } from "./head.ts";
import type { LinkedArticle } from "./linked-data.ts";

const METAS = ["og:url", "twitter:url", "parsely-link", "dc.identifier"];
const MAX_ADDRESS = 2048;

/** The address a page gives itself, whole; null where it gives none. */
export function addressOf(head: PageHead, linked: LinkedArticle | undefined): string | null {
  const given = [
    head.canonical,
    ...METAS.flatMap((name) => head.metas.get(name) ?? []),
    linked?.url ?? "",
    head.base,
  ];
  for (const written of given) {
    const address = whole(written, head.base);
    if (address !== undefined) return address;
  }
  return null;
}

function whole(written: string, base: string): string | undefined {
  const text = written.startsWith("//") ? `https:${written}` : written;
  if (text === "" || text.length > MAX_ADDRESS) return undefined;
  try {
    const { href, protocol } = new URL(text, base === "" ? undefined : base);
    return protocol === "http:" || protocol === "https:" ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The name of the paper or site. */
export function publisherOf(head: PageHead, linked: LinkedArticle | undefined): string | null {
  const given = [
    linked?.publisher ?? "",
    ...["og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site"].flatMap(
      (name) => head.metas.get(name) ?? [],
    ),
  ];
  return given.find((name) => name !== "" && !name.startsWith("@") && !/^https?:/.test(name)) ?? null;
}
