import { createRequire } from "node:module";

type Pipeline = (text: string) => void;

const loadFrom = createRequire(import.meta.url);

/** What is measured, each as a reader of news would run it; loaded when asked for, so that none pays for another. */
export const PIPELINES: Readonly<Record<string, () => Promise<Pipeline>>> = {
  cae: async () => {
    const { extract } = await import("../../extract.ts");
    const { verify } = await import("../../facts/verify.ts");
    const { articleFromText } = await import("../../read/from-text.ts");
    return (text) => void verify(text, extract(articleFromText(text, { date: "2024-01-01" })));
  },
  compromise: async () => {
    const { default: nlp } = await import("compromise");
    return (text) => void nlp(text);
  },
  wink: async () => {
    const { default: winkNLP } = await import("wink-nlp");
    const wink = winkNLP(loadFrom("wink-eng-lite-web-model"), ["sbd", "pos", "ner"]);
    return (text) => {
      const document = wink.readDoc(text);
      document.sentences().out();
      document.tokens().out(wink.its.pos);
      document.entities().out();
    };
  },
};
