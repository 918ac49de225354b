/** Words in small letters without articles, possessives and punctuation, for comparing what two people wrote. */
export function plainWords(text: string | null | undefined): string {
  const words =
    (text ?? "")
      .toLowerCase()
      .replace(/['’]s\b/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return (ARTICLES.has(words[0] ?? "") ? words.slice(1) : words).join(" ");
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "his", "her"]);

/** The same words, or one is a part of the other ("Ortiz", "Ana Ortiz"); nothing agrees with nothing alone. */
export function agreeInWords(ours: string | null | undefined, theirs: string | null | undefined): boolean {
  const [mine, other] = [plainWords(ours), plainWords(theirs)];
  if (mine === "" || other === "") return mine === other;
  return ` ${mine} `.includes(` ${other} `) || ` ${other} `.includes(` ${mine} `);
}
