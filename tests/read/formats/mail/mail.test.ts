import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../../../src/extract.ts";
import { messagesOf } from "../../../../src/read/formats/mbox/messages.ts";
import { folderOf, inChunks, read } from "../../inputs.ts";

const message = (body: string, ...fields: string[]): string =>
  [
    "Return-Path: <ana@paper.example>",
    "From: Ana Ruiz <ana@paper.example>",
    "Subject: =?utf-8?Q?Fees_rise_=E2=80=93_again?=",
    "Date: Fri, 10 Mar 2023 23:30:00 -0500",
    "Message-ID: <1@paper.example>",
    "MIME-Version: 1.0",
    ...fields,
    "",
    body,
  ].join("\r\n");

const eml = (content: string | Uint8Array, maxSize?: number) =>
  read(["-"], { inputFormat: "eml", stdin: inChunks(content, 99), maxSize });

describe("a message", () => {
  test("gives subject, sender, the day as it was there, and text", async () => {
    const folder = folderOf({
      "a.eml": message("The board raised fees.\r\n"),
      "b.txt": message("So it was."),
    });
    expect(await read([folder])).toMatchObject([
      {
        id: "a",
        source: join(folder, "a.eml"),
        format: "eml",
        title: "Fees rise – again",
        authors: ["Ana Ruiz"],
        published: "2023-03-10",
        text: "The board raised fees.",
      },
      { id: "b", format: "eml", text: "So it was." },
    ]);
  });

  /** How the same words are sent: by the transfer's encoding and the charset. */
  test.each([
    ["quoted-printable", "utf-8", "Fees: 5 =E2=82=AC, =\r\nsaid Jos=C3=A9."],
    ["base64", "utf-8", Buffer.from("Fees: 5 €, said José.").toString("base64")],
    ["quoted-printable", "windows-1252", "Fees: 5 =80, said Jos=E9."],
    ["8bit", "UTF-8", "Fees: 5 €, said José."],
    ["8bit", "no-such-charset", "Fees: 5 €, said José."],
  ])("in %s and %s is decoded", async (encoding, charset, body) => {
    const fields = [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`];
    const [{ text }] = await eml(message(body, ...fields));
    if (charset === "no-such-charset") expect(text).toMatch(/^Fees: 5 .*, said Jos/);
    else expect(text).toBe("Fees: 5 €, said José.");
  });

  test("of two parts gives the plain one, unless that says far less", async () => {
    const parts = (plain: string) =>
      message(
        `--x\r\nContent-Type: text/plain\r\n\r\n${plain}\r\n--x\r\nContent-Type: text/html\r\n\r\n<style>p{}</style><p>The board raised fees by 5%.</p><p>So it was.</p>\r\n--x--\r\n`,
        "Content-Type: multipart/alternative; boundary=x",
      );
    expect((await eml(parts("The board raised fees by 5%.\r\n\r\nSo it was.")))[0].text).toBe(
      "The board raised fees by 5%.\n\nSo it was.",
    );
    expect((await eml(parts("View in browser")))[0].text).toBe("The board raised fees by 5%.\n\nSo it was.");
  });

  test("gives no facts of what it quotes, forwards, signs with or is footed with", async () => {
    const body = [
      "Fees rose to $5 million, the board said.",
      "",
      "On Fri, 10 Mar 2023 at 10:00, Ben Holt <ben@paper.example> wrote:",
      "> We paid $7 million, he said.",
      "",
      "To unsubscribe, send $8 million.",
      "-- ",
      "Ana Ruiz earns $9 million.",
    ].join("\r\n");
    const [article] = await eml(message(body));
    expect(extract(article).amounts.map(({ text }) => text)).toEqual(["$5 million"]);
    for (const line of [
      "-----Original Message-----",
      "Begin forwarded message:",
      "---------- Forwarded message ---------",
    ]) {
      const [forward] = await eml(
        message(`Fees rose to $5 million.\r\n\r\n${line}\r\nFrom: Ben\r\n\r\nIt cost $7 million.`),
      );
      expect(extract(forward).amounts.map(({ text }) => text)).toEqual(["$5 million"]);
    }
  });

  test("gives no facts of what its page quotes", async () => {
    const page = `<div>Fees rose to $5 million.</div><div class="gmail_quote">On Friday: <div>It was $6 million.</div><blockquote>It cost $7 million.</blockquote></div><p>Then to $8 million.</p>`;
    const [article] = await eml(message(page, "Content-Type: text/html"));
    expect(extract(article).amounts.map(({ text }) => text)).toEqual(["$5 million", "$8 million"]);
  });

  test("without a body, or broken, is told", async () => {
    expect(await eml(message(""))).toMatchObject([
      { code: "empty", message: expect.stringMatching(/message without text/) },
    ]);
    const deep = Array.from(
      { length: 200 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    ).join("");
    const [found] = await eml(`${message("").trimEnd()}\r\n${deep}`);
    expect(["bad-record", "empty"]).toContain(found.code);
    expect(await eml(message("x".repeat(999)), 500)).toMatchObject([{ code: "too-large" }]);
  });
});

describe("a mailbox", () => {
  const box = [1, 2, 3]
    .map(
      (i) =>
        `From ana@paper.example Fri Mar 10 10:00:00 2023\n${message(`Text ${i}.\n\n>From here on.\nFrom there.`).replace("<1@", `<${i}@`).replaceAll("\r", "")}\n\n`,
    )
    .join("");

  test("is read message by message", async () => {
    const folder = folderOf({ "a.mbox": box, "b.txt": box });
    for (const name of ["a.mbox", "b.txt"]) {
      const found = await read([join(folder, name)], { sourceMap: true });
      expect(found.map(({ id, source, text, format }) => [id, source, text, format])).toEqual(
        [1, 2, 3].map((i) => [
          `${i}@paper.example`,
          `${join(folder, name)}:${i}`,
          `Text ${i}.\n\nFrom here on.\nFrom there.`,
          "mbox",
        ]),
      );
      expect(box.slice(found[1].sourceMap?.[0].from).startsWith("Return-Path")).toBe(true);
    }
  });

  test("of messages too long, and none at all", async () => {
    const options = { inputFormat: "mbox", maxSize: 600 } as const;
    const long = box.replace("Text 2.", "x ".repeat(999));
    const found = await read(["-"], { ...options, stdin: inChunks(long, 99) });
    expect(found.map(({ code, text }) => code ?? text?.slice(0, 7))).toEqual([
      "Text 1.",
      "too-large",
      "Text 3.",
    ]);
    expect(await read(["-"], { ...options, stdin: inChunks("nothing", 9) })).toMatchObject([
      { code: "empty" },
    ]);
  });

  test("gives back any lines that were put into it", async () => {
    const lines = fc.array(fc.constantFrom("From me", ">From you", "a", "", "b c"), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(lines, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const quoted = texts.map((text) =>
            text.map((line) => line.replace(/^(>*From )/, ">$1")).join("\n"),
          );
          const mailbox = quoted.map((text) => `From x 2023\n${text}\n\n`).join("");
          const found: string[] = [];
          for await (const { bytes } of messagesOf(inChunks(mailbox, size), 1e6))
            found.push(
              Buffer.from(bytes ?? [])
                .toString()
                .replace(/\n\n$/, ""),
            );
          expect(found).toEqual(texts.map((text) => text.join("\n")));
        },
      ),
    );
  });
});
