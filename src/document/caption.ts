import type { Wording } from "./wording.ts";

const KIND =
  "(?:file )?(?:photo|photos|photograph|picture|image|illustration|video)(?: credit)?|credit|caption|photographer";
const OPENING = new RegExp(`^(?:${KIND})(?:: | by |/)`);
const CREDIT = new RegExp(`[.(|\\[] ?(?:${KIND})(?:: ?| by |/)[^.]{1,60}[)\\]]?$`);
const AGENCY =
  /(?:\/ ?(?:reuters|ap|afp|epa|getty images|pool)|\((?:ap|reuters|afp|epa)(?: photo)?\/[^()]{1,60}|\((?:ap photo|getty images|shutterstock))\)?$/;

/** Does a block tell what a picture shows, by the credit at its start or its end ("… on Monday. Image: Jane Roe")? */
export function isCaption({ plain }: Wording): boolean {
  const tail = plain.slice(-120);
  return (plain.length <= 240 && OPENING.test(plain)) || CREDIT.test(tail) || AGENCY.test(tail);
}
