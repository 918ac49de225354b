import type { Gender } from "./cluster.ts";

const words = (text: string): string[] => text.split(" ");

/** Common nouns that name a person by office, trade or kin, in the singular. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(
    "official spokesman spokeswoman spokesperson president chairman chairwoman chairperson chair chief executive ceo director minister secretary senator governor mayor judge justice magistrate lawyer attorney prosecutor candidate nominee leader head analyst economist expert strategist adviser advisor aide manager officer professor teacher doctor researcher scientist author writer reporter journalist editor critic activist advocate supporter opponent voter resident neighbor neighbour witness victim suspect defendant student worker employee farmer driver owner founder investor trader banker consultant pollster historian general colonel captain commander soldier sergeant sheriff detective investigator inspector ambassador diplomat lawmaker congressman congresswoman legislator representative councilman councilwoman commissioner coach player striker midfielder actor actress singer star musician artist host anchor commentator pundit columnist blogger pastor priest bishop pope imam rabbi king queen prince princess father mother brother sister son daughter wife husband widow friend colleague partner man woman boy girl person insider veteran billionaire millionaire businessman businesswoman mogul magnate tycoon entrepreneur delegate operative staffer member associate ally rival counterpart predecessor successor co-founder cofounder vice-president speaker whip chancellor premier lobbyist protester demonstrator scholar fellow hacker whistleblower politician republican democrat incumbent engineer physicist dictator pontiff monarch emperor " +
      "donor backer fundraiser contender challenger hopeful front-runner frontrunner newcomer firebrand stalwart loyalist centrist libertarian socialist communist superdelegate elector parliamentarian councillor councilor alderman assemblyman assemblywoman statesman undersecretary treasurer comptroller ombudsman trustee philanthropist heir heiress socialite celebrity negotiator mediator envoy emissary intern volunteer organizer campaigner surrogate landlord tenant homeowner shopkeeper retiree pensioner teenager graduate lecturer dean provost superintendent chaplain nun monk preacher evangelist missionary theologian philosopher psychologist psychiatrist sociologist anthropologist biologist chemist astronomer geologist statistician mathematician demographer epidemiologist virologist climatologist meteorologist archaeologist surgeon physician nurse pilot clerk chef architect novelist poet songwriter comedian filmmaker screenwriter biographer podcaster correspondent moderator photographer designer programmer mechanic electrician plumber carpenter firefighter paramedic policeman policewoman trooper deputy constable lieutenant major admiral sailor baker butcher waiter waitress bartender janitor nanny guard fisherman rancher athlete swimmer runner cyclist golfer boxer wrestler goalkeeper defender winger quarterback pitcher referee umpire trainer jockey dancer choreographer painter sculptor curator collector broker realtor accountant auditor librarian translator interpreter co-author coauthor co-host ex-wife ex-husband stepfather stepmother grandfather grandmother cousin uncle aunt nephew niece girlfriend boyfriend roommate classmate teammate survivor refugee migrant immigrant citizen patient inmate prisoner detainee gunman shooter attacker assailant bomber hijacker killer murderer robber thief plaintiff juror solicitor barrister coroner pathologist",
  ),
);

const genders = (gender: Gender, text: string): [string, Gender][] =>
  words(text).map((word) => [word, gender]);

/** Nouns that tell a person's gender. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map([
  ...genders(
    "female",
    "woman girl mother sister daughter wife widow actress queen princess lady spokeswoman chairwoman congresswoman businesswoman councilwoman policewoman saleswoman grandmother aunt niece girlfriend mom stepmother stepdaughter heroine hostess waitress duchess ex-wife",
  ),
  ...genders(
    "male",
    "man boy father brother son husband widower actor king prince gentleman spokesman chairman congressman businessman councilman policeman salesman grandfather uncle nephew boyfriend dad stepfather stepson hero host waiter duke pope bishop priest ex-husband",
  ),
]);

/** Other written forms of a title, by the noun that calls its holder back. */
const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ["sen.", "senator"],
  ["sen", "senator"],
  ["rep.", "congressman"],
  ["gov.", "governor"],
  ["gov", "governor"],
  ["gen.", "general"],
  ["col.", "colonel"],
  ["capt.", "captain"],
  ["sgt.", "sergeant"],
  ["prof.", "professor"],
  ["dr.", "doctor"],
  ["justice", "judge"],
]);

/** The noun by which a later description calls the holder of a title ("senator" for "Sen."). */
export const calledByTitle = (title: string): string => FULL_TITLES.get(title) ?? title;

const TRADE = /(?:[a-z]{3}(?:er|or|ist|ian|eer)|[a-z](?:man|woman))$/;
const NO_TRADE: ReadonlySet<string> = new Set(
  words(
    "summer winter matter number letter paper quarter center centre order offer power water river tower member former other another november december october september year cover dinner river border corner server computer error factor color honor humor labor floor door mirror sector motor list christian human german roman",
  ),
);

/** Does a noun read like a trade ("healer", "guitarist")? Right beside a person's name it is taken for theirs. */
export const isTrade = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) || (TRADE.test(noun) && !NO_TRADE.has(noun));
