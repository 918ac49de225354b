const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs that, finite or as participles, say of what follows that it is still to come. */
export const MEANT_VERBS = words(
  "scheduled slated expects expected expect plans planned plan planning hopes intends aims proposes",
);
/** Verbs whose present tense announces: "the fair opens Friday". */
export const TIMETABLE = words(
  "expires begins opens starts takes closes ends turns meets plays faces leaves returns hosts runs expire begin open start close end meet leave return",
);
/** Words that are no verbs and say the same. */
export const TO_COME = words(
  "upcoming scheduled slated due expected planned effective deadline tomorrow payable plans planning 'll",
);
/** Words that look back, and verbs in the past tense that are often taken for nouns. */
export const GONE_BY = words("ago yesterday already rose fell saw left");
/** "A rise in September was possible." */
export const STILL_OPEN = words("possible likely unlikely planned expected due");
/** What stands before an infinitive that is still to come: "ready to", "agreed to", "an agreement to". */
export const BEFORE_INTENT = words(
  "set going likely ready agreed vowed promised wants want supposed hoping prepared continue continues decided needs need invited ordered seeking hope have has allowed able preparing voted offered threatened free 's due plans plan planned expects expected scheduled slated intends aims planning agreement deal decision offer right proposal bid intention pledge permission promise program programme",
);
/** Prepositions of a date that is still to come: "by 10 June". */
export const UNTIL = words("by until till before");
/** Prepositions of the day on which a term ends, and verbs that grant one: "has until Friday". */
export const TERMS = words("until till through");
export const GRANTS = words("give gives gave given giving has have");
/** Verbs that move a date: "postponed until", "extended to". */
export const PUT_OFF = words("postponed extended delayed adjourned suspended moved deferred");
/** What "Friday's …" names has come to pass. */
export const PAST_EVENTS = words(
  "ruling agreement announcement decision attack attacks crash bombing bombings explosion blast arrest arrests death deaths killing killings quake earthquake speech remarks purchases defeat loss win victory close verdict decline gain drop fall incident shooting storm fire raid raids violence massacre collapse resignation disaster",
);
