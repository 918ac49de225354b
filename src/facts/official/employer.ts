import type { TokenSpan } from "../../engine/rule.ts";
import type { OfficialDraft } from "../drafts.ts";
import { type OfficialContext, sentenceFirst } from "./context.ts";
import { soleOrganization } from "./governor.ts";
import { CORPORATE, LEADS_TO, SPEAKS_FOR } from "./titles/words.ts";

/**
 * Gives a title whose phrase names no organization the one it must mean: that of the colleagues named before ("the chief
 * financial officer"), or the only one that the last sentences name ("a spokesman, Jim Roe, said").
 */
export function employers(context: OfficialContext): (draft: OfficialDraft) => OfficialDraft {
  const { lower } = context.tokens;
  let company: TokenSpan | undefined;
  let several = false;
  return (draft) => {
    const kind = kindOf(context, draft);
    if (draft.organization === null) {
      const sole =
        kind && opensSentence(context, draft) ? soleOrganization(context, draft.phrase.first) : undefined;
      const organization = sole ?? (kind === "corporate" && !several ? company : undefined);
      return organization ? { ...draft, organization } : draft;
    }
    if (kind === "corporate") {
      several ||= company !== undefined && lower[company.first] !== lower[draft.organization.first];
      company = draft.organization;
    }
    return draft;
  };
}

/** "Spokeswoman Ann Roe said": where a sentence opens, the title takes up what the one before spoke of. */
const opensSentence = (context: OfficialContext, { phrase, former }: OfficialDraft): boolean =>
  !former && phrase.first <= sentenceFirst(context, phrase.first) + 1;

function kindOf({ tokens }: OfficialContext, { title }: OfficialDraft): "corporate" | "speaker" | undefined {
  if (title === null || LEADS_TO.has(tokens.term[title.last])) return undefined;
  for (let i = title.first; i < title.last; i++) if (LEADS_TO.has(tokens.term[i])) return undefined;
  for (let i = title.first; i < title.last; i++) {
    if (CORPORATE.has(tokens.term[i])) return "corporate";
    if (SPEAKS_FOR.has(tokens.term[i])) return "speaker";
  }
  return undefined;
}
