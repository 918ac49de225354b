/** "https://example.org/a", "ftp://…": what a program with a network would fetch. */
export const isWebAddress = (path: string): boolean => /^(?:https?|ftps?|wss?):\/\//i.test(path);

export const WEB_ADDRESS =
  "is a web address, and cae uses no network; save the article's text in a file and name the file";
