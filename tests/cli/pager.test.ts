import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { linksFor } from "../../src/cli/hyperlink.ts";
import { pagerCommand, pagingSink } from "../../src/cli/pager.ts";

const streamInto = (texts: string[], isTTY: boolean) =>
  Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        texts.push(String(chunk));
        done();
      },
    }),
    { isTTY },
  );

function world(env: Record<string, string> = {}, isTTY = true) {
  const screen: string[] = [];
  const paged: string[] = [];
  const commands: string[] = [];
  const io = {
    stdin: process.stdin,
    stdout: streamInto(screen, isTTY),
    stderr: streamInto([], isTTY),
    env,
    page: async (command: string) => {
      commands.push(command);
      return command === "missing" ? undefined : { input: streamInto(paged, false), left: Promise.resolve() };
    },
  };
  return { io, screen, paged, commands };
}

describe("the pager", () => {
  test.each([
    [{}, true, true, "less"],
    [{ PAGER: "most -s" }, true, true, "most -s"],
    [{ PAGER: "most", CAE_PAGER: "bat" }, true, true, "bat"],
    [{ PAGER: "" }, true, true, null],
    [{ PAGER: "cat" }, true, true, null],
    [{ TERM: "dumb" }, true, true, null],
    [{}, false, true, null],
    [{}, true, false, null],
  ])("by %j, on a terminal %j, wanted %j: %j", (env, isTTY, wanted, command) => {
    expect(pagerCommand(world(env, isTTY).io, wanted)).toBe(command);
  });

  test("shows what is longer than the screen, all of it", async () => {
    const { io, screen, paged, commands } = world();
    const sink = pagingSink(io, "less", 4);
    for (const text of ["a\nb\n", "c\n", "d\n", "e\n"]) await sink.write(text);
    await sink.finish();
    expect(paged.join("")).toBe("a\nb\nc\nd\ne\n");
    expect(screen).toEqual([]);
    expect(commands).toEqual(["less"]);
  });

  test("is not run for what fits", async () => {
    const { io, screen, commands } = world();
    const sink = pagingSink(io, "less", 4);
    await sink.write("a\nb\n");
    await sink.finish();
    expect(screen.join("")).toBe("a\nb\n");
    expect(commands).toEqual([]);
  });

  test("that cannot be run leaves the text to the screen", async () => {
    const { io, screen } = world();
    const sink = pagingSink(io, "missing", 1);
    await sink.write("a\nb\n");
    await sink.finish();
    expect(screen.join("")).toBe("a\nb\n");
  });
});

test.each([
  ["auto", { TERM_PROGRAM: "WezTerm" }, true, true],
  ["auto", { VTE_VERSION: "7600" }, true, true],
  ["auto", { VTE_VERSION: "4900" }, true, false],
  ["auto", { TERM: "xterm-kitty" }, true, true],
  ["auto", { TERM: "xterm-256color" }, true, false],
  ["auto", { TERM: "xterm-kitty" }, false, false],
  ["auto", { TERM: "xterm-kitty", CI: "true" }, true, false],
  ["auto", { FORCE_HYPERLINK: "1" }, false, true],
  ["auto", { FORCE_HYPERLINK: "0", TERM: "xterm-kitty" }, true, false],
  ["always", {}, false, true],
  ["never", { FORCE_HYPERLINK: "1" }, true, false],
] as const)("--hyperlink %s with %j, on a terminal %j: %j", (choice, env, isTTY, linked) => {
  const links = linksFor(streamInto([], isTTY), env, choice);
  expect(links !== null).toBe(linked);
  expect(links?.("/a b.txt", { line: 3, column: 1 }) ?? "file:///a%20b.txt#3").toBe("file:///a%20b.txt#3");
});
