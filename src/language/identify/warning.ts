/** What a record says of the language of its text: nothing of English. */
export function languageWarnings(language: string | null): { code: string; message: string }[] {
  if (language === "en") return [];
  const told = language === null ? "" : ` (it seems to be ${language})`;
  return [
    {
      code: "not-english",
      message: `the text is not in English${told}, which the rules are for; do not trust its facts`,
    },
  ];
}
