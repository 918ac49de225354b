import { Shape } from "../../language/shape.ts";
import { isNoun, Tag } from "../../language/tag.ts";
import type { View } from "./view.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const LANGUAGES = words(
  "english french german spanish italian portuguese dutch danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian serbian croatian bosnian slovenian albanian greek turkish kurdish russian ukrainian belarusian lithuanian latvian estonian georgian armenian azeri hebrew arabic persian farsi pashto dari urdu hindi punjabi bengali tamil telugu gujarati marathi nepali sinhala burmese thai lao khmer vietnamese malay indonesian javanese tagalog filipino chinese mandarin cantonese japanese korean mongolian tibetan uighur kazakh uzbek latin catalan basque galician welsh irish gaelic breton quechua aymara swahili amharic somali hausa yoruba igbo zulu xhosa afrikaans maltese yiddish esperanto",
);
const OPENERS = words(
  "in into speak speaks spoke speaking spoken learn learns learning learned learnt teach teaches teaching taught understand understands",
);
const NOUNS = words("language languages dialect translation translations speaker speakers lessons grammar");
const JOINTS = words(", and or");

const REACH = 14;

/** Is the word a language where it stands: "in German", "learn Arabic", "the Japanese language", "in French and English"? */
export function isLanguage({ tokens }: View, at: number): boolean {
  const { lower, tag, shape, sentence } = tokens;
  if (!LANGUAGES.has(lower[at])) return false;
  if (NOUNS.has(lower[at + 1] ?? "")) return true;
  let last = at;
  while (last < at + REACH && (LANGUAGES.has(lower[last]) || JOINTS.has(lower[last]))) last++;
  // "in German and French cities", "in German President Falk's speech": of a people.
  const noun = isNoun(tag[last] ?? Tag.Punctuation) || tag[last] === Tag.Adjective;
  const behind = sentence[last] === sentence[at] && (noun || ((shape[last] ?? 0) & Shape.Capital) !== 0);
  if (behind && LANGUAGES.has(lower[last - 1])) return false;
  let first = at - 1;
  while (first > at - REACH && first >= 0 && (LANGUAGES.has(lower[first]) || JOINTS.has(lower[first])))
    first--;
  return first >= 0 && sentence[first] === sentence[at] && OPENERS.has(lower[first]);
}
