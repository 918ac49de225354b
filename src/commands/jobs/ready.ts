/** What a thread says once it can work. */
export const READY = "ready";
