/** The user asked for something that cannot be done; one line says what, where and what to do. Exit status 2. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** What was typed is no command line of cae; the line ends with where help is. */
export class ArgumentError extends UsageError {
  override readonly name = "ArgumentError";
}
