type Change = "increase" | "decrease";

const INCREASE =
  "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced advancing up higher boost boosts boosted boosting raise raises raised raising add adds added adding swell swells swelled hike hikes hiked hiking rally rallies rallied expand expands expanded expanding growth spike spikes spiked leap leaps leaped leapt rebound rebounded improve improves improved lift lifts lifted lifting widen widens widened accelerate accelerates accelerated create creates created creating";
const DECREASE =
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing cut cuts cutting slash slashes slashed slashing lose loses lost losing shed sheds shedding slip slips slipped slipping slide slides slid sliding sink sinks sank sunk tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets plummeted plummeting shrink shrinks shrank shrunk reduce reduces reduced reducing reduction down lower dip dips dipped dipping ease eases eased easing slow slows slowed slowing narrow narrows narrowed eliminate eliminates eliminated lower lowers lowered lowering contract contracted contraction loss losses axe axes axed discount";

const CHANGES = new Map<string, Change>();
for (const word of INCREASE.split(" ")) CHANGES.set(word, "increase");
for (const word of DECREASE.split(" ")) CHANGES.set(word, "decrease");

/** The direction that a word in lower case gives to the amount beside it, or undefined. */
export const changeWord = (lower: string): Change | undefined => CHANGES.get(lower);
