import { aheadOf } from "./ahead.ts";
import type { Cluster } from "./cluster.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import { weightAhead, weightOf } from "./evidence.ts";
import { type PersonKind, REFLEXIVE } from "./pronoun-words.ts";
import { barredClusters, governorOf, isOwnWord } from "./pronouns.ts";
import type { Scene } from "./scene.ts";
import { siteOf } from "./site.ts";
import { isVoice } from "./speech-evidence.ts";
import { NOBODY } from "./weights.ts";

/** A person, and whether nobody else came near. */
interface Found {
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
  scene: Scene,
  discourse: Discourse,
  at: number,
  kind: PersonKind,
): Found | undefined {
  const { document } = scene;
  const own = governorOf(document, discourse, at);
  const barred = barredClusters(document, discourse, at, own);
  const site = siteOf(document, discourse, at);
  const ballot = new Ballot();
  const reflexive = REFLEXIVE.has(document.tokens.lower[at]);
  let voiced = false;
  let turned: Cluster | undefined;
  for (const antecedent of discourse.before(at)) {
    if (reflexive && antecedent.sentence !== site.sentence) break;
    const who = antecedent.cluster ?? antecedent.stranger;
    if (!agrees(antecedent, kind) || isOwnWord(document, discourse, antecedent, at)) continue;
    if (who ? barred.has(who) : own >= 0 && document.phrases.noun[antecedent.first] === own) continue;
    const voice: boolean = !voiced && isVoice(discourse, antecedent);
    voiced ||= voice;
    const silenced = turned !== undefined && turned !== who;
    ballot.add(who, weightOf(document, { discourse, antecedent, site, kind, voice, silenced }));
    if (turnsTo(discourse, antecedent)) turned ??= who;
  }
  const ahead = aheadOf(scene, site);
  if (ahead && agreesWith(ahead, kind)) ballot.add(ahead, weightAhead(discourse, ahead, site, kind));
  return ballot.winner();
}

/** The telling has turned to somebody: whoever spoke before does not simply go on. */
const turnsTo = ({ speech }: Discourse, { first, subject, quotation }: Antecedent): boolean =>
  subject && quotation < 0 && speech.content[first] < 0;

/** The weight of each candidate: that of the mention which speaks for it most. */
class Ballot {
  readonly #weights = new Map<Cluster | undefined, number>();

  add(who: Cluster | undefined, weight: number): void {
    const known = this.#weights.get(who);
    if (known === undefined || weight > known) this.#weights.set(who, weight);
  }

  winner(): Found | undefined {
    let best: Cluster | undefined;
    let most = Number.NEGATIVE_INFINITY;
    let next = NOBODY as number;
    for (const [cluster, weight] of this.#weights) {
      if (weight > most) {
        next = Math.max(next, most);
        most = weight;
        best = cluster;
      } else next = Math.max(next, weight);
    }
    if (best === undefined || most - next < MARGIN) return undefined;
    return { cluster: best, clear: most - next >= CLEAR };
  }
}

const agrees = ({ cluster, being, gender }: Antecedent, kind: PersonKind): boolean =>
  being === "person" && fits(cluster ? cluster.gender : gender, kind);

const agreesWith = ({ type, gender }: Cluster, kind: PersonKind): boolean =>
  type === "person" && fits(gender, kind);

const fits = (gender: Cluster["gender"], kind: PersonKind): boolean =>
  gender === undefined || kind.gender === undefined || gender === kind.gender;
