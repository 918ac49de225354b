/** Words whose full stop belongs to them, in lower case without it. */
const TITLES =
  "mr mrs ms dr prof rev hon gen lt col maj capt cmdr adm sgt cpl pvt gov lt.gov sen sens rep reps pres supt det insp fr st ste messrs mme mlle sr sra srta amb atty asst";
const COMPANIES = "inc corp co cos ltd bros dept univ assn intl mfg";
const MONTHS = "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun";
const PLACES =
  "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que alta ave blvd rd hwy mt ft";
const OTHERS =
  "vs v etc rs al ca approx est no nos vol pp ed eds fig jr sr esq ph.d m.d b.a m.a u.s u.k u.n e.u a.m p.m d.c n.y l.a i.e e.g cf viz";

const words = (text: string): string[] => text.split(" ");

/** Never end a sentence: what they introduce follows ("Mr. Smith", "No. 5", "vs. Spain"). */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...words(TITLES),
  ...words("vs v rs ca approx est no nos fig vol mt ft cf viz i.e e.g"),
]);

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [TITLES, COMPANIES, MONTHS, PLACES, OTHERS].flatMap(words),
);
