import { type Cluster, type Gender, mayBe } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import { type Discourse, Part, WINDOW_TOLD } from "../discourse.ts";
import { aheadOf } from "./ahead.ts";
import { type Anaphor, anaphorAt, type Site, siteOf } from "./anaphor.ts";
import { Ballot } from "./ballot.ts";
import { cannotMean } from "./barred.ts";
import { mostOf, weightAhead, weightOf, weightOfPerson } from "./evidence.ts";
import { NOBODY } from "./weights.ts";

/** A person, and whether nobody else came near. */
interface Meant {
  readonly cluster: Cluster;
  readonly clear: boolean;
}

/** How much weightier the best candidate must be than the next, and than nobody. */
const MARGIN = 8;
/** By so much it stands alone. */
const CLEAR = 16;

/**
 * Whom "he" or "she" means: the candidate with the most weight, or undefined when none fits, another one comes too
 * near, or somebody without a name is the likelier one.
 */
export function personFor(
  context: CoreferenceContext,
  discourse: Discourse,
  at: number,
  gender: Gender | undefined,
): Meant | undefined {
  const anaphor = anaphorAt(context.document, discourse, at, gender);
  const site = siteOf(context.document, discourse, anaphor);
  const ballot = new Ballot();
  weighMentioned(context, discourse, anaphor, site, ballot);
  for (let i = 0; i < ballot.who.length; i++) {
    const who = ballot.who[i];
    if (who !== undefined) ballot.weights[i] += weightOfPerson(discourse, who, anaphor, site);
  }
  const ahead = aheadOf(context, anaphor, site);
  if (ahead?.type === "person" && mayBe(ahead.gender, gender))
    ballot.add(ahead, weightAhead(discourse, ahead, anaphor, site), 0);
  const cluster = ballot.winner();
  const margin = ballot.most - Math.max(ballot.next, NOBODY);
  return cluster === undefined || margin < MARGIN ? undefined : { cluster, clear: margin >= CLEAR };
}

/** Weighs the people who were mentioned before, the latest first. */
function weighMentioned(
  { document }: CoreferenceContext,
  discourse: Discourse,
  anaphor: Anaphor,
  site: Site,
  ballot: Ballot,
): void {
  const { sentence, told, gender, reflexive, speaks, bars } = anaphor;
  const { mentions } = discourse;
  const from = discourse.from(told - WINDOW_TOLD);
  let voiced = false;
  let turned: Cluster | undefined;
  for (let i = mentions.length - 1; i >= from; i--) {
    const antecedent = mentions[i];
    if (reflexive && antecedent.sentence !== sentence) return;
    if (antecedent.being !== "person") continue;
    const { cluster } = antecedent;
    if (!mayBe(cluster === undefined ? antecedent.gender : cluster.gender, gender)) continue;
    const who = cluster ?? antecedent.stranger;
    if (bars && cannotMean(document, discourse, anaphor, who, antecedent)) continue;
    const part = discourse.partOf(antecedent);
    const voice: boolean = !voiced && (part & (Part.GoesOn | Part.Modifier)) === Part.GoesOn;
    voiced ||= voice;
    const silenced = turned !== undefined && turned !== who;
    // A mention too far off to outdo a nearer one of the same person is not weighed.
    if (
      antecedent.sentence === sentence ||
      who === undefined ||
      ballot.weightOf(who) < mostOf(told - antecedent.told, speaks)
    )
      ballot.add(who, weightOf(document, discourse, antecedent, anaphor, site, voice, silenced), 0);
    // The telling has turned to somebody: whoever spoke before does not simply go on.
    if ((part & Part.Subject) !== 0 && isTold(document, discourse, antecedent.first)) turned ??= who;
  }
}

/** Outside anybody's words. */
const isTold = ({ tokens }: CoreferenceContext["document"], { speech }: Discourse, at: number): boolean =>
  tokens.quotation[at] < 0 && speech.content[at] < 0;
