import { createRequire } from "node:module";
import nlp from "compromise";
import winkNLP from "wink-nlp";
import { extract } from "../../extract.ts";
import { verify } from "../../facts/verify.ts";
import { articleFromText } from "../../read/from-text.ts";

type Pipeline = (text: string) => void;

/** What is measured, each as a reader of news would run it; made when asked for, since models take a while to load. */
export const PIPELINES: Readonly<Record<string, () => Pipeline>> = {
  cae: () => (text) => void verify(text, extract(articleFromText(text, { date: "2024-01-01" }))),
  compromise: () => (text) => void nlp(text),
  wink: () => {
    const wink = winkNLP(createRequire(import.meta.url)("wink-eng-lite-web-model"), ["sbd", "pos", "ner"]);
    return (text) => {
      const document = wink.readDoc(text);
      document.sentences().out();
      document.tokens().out(wink.its.pos);
      document.entities().out();
    };
  },
};
