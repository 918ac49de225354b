import { type Chunks, peek } from "../chunks.ts";
import { encodingOf } from "../decode.ts";

/** The text of an XML document, in the encoding that its mark or its first line names; UTF-8 unless said. */
export async function* decodedXml(source: Chunks): AsyncGenerator<string> {
  const { head, chunks } = await peek(source, 200);
  const decoder = decoderFor(head);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function decoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> {
  const marked = encodingOf(head);
  if (marked !== "utf-8") return new TextDecoder(marked);
  const opening = Buffer.from(head.subarray(0, 200)).toString("latin1");
  const [, label = "utf-8"] =
    /^\s{0,9}<\?xml[^>]{0,100}?encoding\s?=\s?["']([\w.:-]{2,40})["']/.exec(opening) ?? [];
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
