/** The user asked for something that cannot be done; one line says what, where and what to do. Exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
