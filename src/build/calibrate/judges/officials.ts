import type { ArticleFacts } from "../../../facts/record.ts";
import type { GoldArticle, GoldOfficial, GoldSpan } from "../gold.ts";
import type { Judgement } from "../sample.ts";
import { agreeInWords } from "./wording.ts";

type Official = ArticleFacts["officials"][number];

/** An official is right where an annotated one has the same person, a title that overlaps, and the organization given. */
export function judgeOfficials(
  { officials }: ArticleFacts,
  { text, officials: gold = [] }: GoldArticle,
): Judgement[] {
  return officials.map((official) => {
    const meeting = gold.filter((other) => hasSamePost(text, official, other));
    if (meeting.length === 0) return 0;
    if (meeting.every(({ optional }) => optional)) return undefined;
    return meeting.some((other) => hasSameOrganization(official, other)) ? 1 : 0;
  });
}

function hasSamePost(text: string, { name, spans }: Official, { person, title }: GoldOfficial): boolean {
  const theirs = person.name ?? person.text ?? text.slice(person.start, person.end);
  if (!agreeInWords(name, theirs)) return false;
  if (title === null) return spans.title.length === 0;
  const wording = text.slice(title.start, title.end).toLowerCase();
  return spans.title.some(
    ([start, end]) => overlaps({ start, end }, title) || text.slice(start, end).toLowerCase() === wording,
  );
}

/** None given is a fact that is missing, not a wrong one. */
const hasSameOrganization = (
  { organization }: Official,
  { organization: theirs, accept = [] }: GoldOfficial,
): boolean =>
  organization === null || [theirs?.text ?? "", ...accept].some((other) => agreeInWords(organization, other));

export const overlaps = (a: GoldSpan, b: GoldSpan): boolean => a.start < b.end && b.start < a.end;
