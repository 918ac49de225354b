/**
 * A text with the controls between ASCII and Latin-1 read as what Windows has there, dashes and quotation marks: some
 * versions of Node decode windows-1252 as Latin-1 when they are given all the bytes at once.
 */
export const withoutControls = (text: string): string => text.replace(/[\u0080-\u009f]/g, ofWindows);

const ofWindows = (control: string): string =>
  new TextDecoder("windows-1252").decode(Uint8Array.of(control.charCodeAt(0)), { stream: true });
