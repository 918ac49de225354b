import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FUNCTION_WORDS } from "../../src/language/identify/function-words.ts";
import { languageOf } from "../../src/language/identify/identify.ts";
import { LONGEST_WORD } from "../../src/language/identify/known-words.ts";
import { ENGLISH_ALONE } from "../../src/language/identify/surely-english.ts";

/** Short reports in many languages, written for this test. */
const FOREIGN: Readonly<Record<string, string>> = {
  es: "El puerto de la ciudad subirá sus tarifas el próximo año, según dijo el martes la alcaldesa. La medida no afecta a los pescadores, pero sí a las empresas que usan el muelle.",
  fr: "Le port de la ville augmentera ses tarifs l’an prochain, a annoncé mardi la maire. La mesure ne touche pas les pêcheurs, mais elle concerne toutes les entreprises qui utilisent le quai.",
  de: "Der Hafen der Stadt erhöht im nächsten Jahr seine Gebühren, wie die Bürgermeisterin am Dienstag mitteilte. Die Fischer sind davon nicht betroffen, wohl aber alle Firmen, die den Kai nutzen.",
  pt: "O porto da cidade vai aumentar as tarifas no próximo ano, disse na terça-feira a prefeita. A medida não atinge os pescadores, mas sim as empresas que usam o cais.",
  it: "Il porto della città aumenterà le tariffe il prossimo anno, ha detto martedì la sindaca. La misura non riguarda i pescatori, ma le imprese che usano il molo sono già preoccupate.",
  nl: "De haven van de stad verhoogt volgend jaar haar tarieven, zei de burgemeester dinsdag. De maatregel geldt niet voor vissers, maar wel voor alle bedrijven die de kade gebruiken.",
  sv: "Stadens hamn höjer sina avgifter nästa år, sade borgmästaren på tisdagen. Åtgärden gäller inte fiskarna, men alla företag som använder kajen måste betala mer.",
  da: "Byens havn hæver sine afgifter næste år, sagde borgmesteren tirsdag. Det gælder ikke for fiskerne, men alle virksomheder, der bruger kajen, skal betale mere efter nytår.",
  no: "Havna i byen øker avgiftene neste år, sa ordføreren tirsdag. Det gjelder ikke for fiskerne, men alle bedrifter som bruker kaia, må betale mer etter nyttår, ifølge henne.",
  fi: "Kaupungin satama nostaa maksujaan ensi vuonna, pormestari sanoi tiistaina. Päätös ei koske kalastajia, mutta se on kallis kaikille yrityksille, jotka käyttävät laituria, ja se tulee voimaan kun vuosi vaihtuu.",
  is: "Höfn borgarinnar hækkar gjöld sín á næsta ári, sagði borgarstjórinn á þriðjudag. Það á ekki við um sjómenn en öll fyrirtæki sem nota bryggjuna verða að greiða meira eftir áramót.",
  pl: "Port w mieście podniesie opłaty w przyszłym roku, powiedziała we wtorek burmistrz. Nie dotyczy to rybaków, ale wszystkie firmy, które korzystają z nabrzeża, zapłacą więcej niż w tym roku.",
  cs: "Městský přístav příští rok zvýší poplatky, řekla v úterý starostka. Netýká se to rybářů, ale všechny firmy, které přístav využívají, zaplatí více než letos, a to už od ledna.",
  sk: "Mestský prístav budúci rok zvýši poplatky, povedala v utorok primátorka. Netýka sa to rybárov, ale všetky firmy, ktoré prístav využívajú, zaplatia viac ako tento rok, a to už od januára.",
  hu: "A város kikötője jövőre megemeli a díjait, mondta kedden a polgármester. Ez nem érinti a halászokat, de az összes cég, amely a rakpartot használja, többet fog fizetni, mint idén.",
  ro: "Portul orașului va mări tarifele anul viitor, a spus marți primarul. Măsura nu îi privește pe pescari, dar toate firmele care folosesc cheiul vor plăti mai mult după ianuarie.",
  hr: "Gradska luka će iduće godine povećati naknade, rekla je u utorak gradonačelnica. To se ne odnosi na ribare, ali sve tvrtke koje koriste rivu platit će više nego ove godine.",
  sl: "Mestno pristanišče bo prihodnje leto zvišalo pristojbine, je v torek povedala županja. To ne velja za ribiče, vsa podjetja, ki uporabljajo pomol, pa bodo plačala več kot letos, ker so stroški visoki.",
  et: "Linna sadam tõstab järgmisel aastal tasusid, ütles linnapea teisipäeval. See ei puuduta kalureid, aga kõik ettevõtted, kes kaid kasutavad, peavad rohkem maksma ja nad on selle üle pahased.",
  lv: "Pilsētas osta nākamgad paaugstinās maksu, otrdien teica mēre. Tas neattiecas uz zvejniekiem, bet visi uzņēmumi, kas izmanto piestātni, maksās vairāk nekā šogad, un tā būs arī pēc gada.",
  lt: "Miesto uostas kitais metais padidins rinkliavas, antradienį sakė merė. Tai negalioja žvejams, bet visos įmonės, kurios naudojasi krantine, mokės daugiau nei šiemet, ir taip bus iki metų galo.",
  tr: "Kentin limanı gelecek yıl ücretlerini artıracak, belediye başkanı salı günü böyle dedi. Karar balıkçılar için geçerli değil, ancak rıhtımı kullanan bütün şirketler daha çok para ödeyecek ve bu bir yıl sürecek.",
  az: "Şəhərin limanı gələn il rüsumları artıracaq, bunu bələdiyyə sədri bildirib. Bu qərar balıqçılar üçün deyil, lakin bütün şirkətlər daha çox pul ödəyəcək və bu, il sonuna qədər belə olacaq.",
  id: "Pelabuhan kota akan menaikkan tarif tahun depan, kata wali kota pada hari Selasa. Aturan ini tidak berlaku untuk nelayan, tetapi semua perusahaan yang memakai dermaga itu harus membayar lebih.",
  vi: "Cảng của thành phố sẽ tăng phí vào năm sau, thị trưởng nói hôm thứ ba. Quy định này không áp dụng cho ngư dân, nhưng tất cả các công ty dùng bến cảng đều phải trả nhiều hơn.",
  sw: "Bandari ya mji itaongeza ada mwaka ujao, alisema meya siku ya Jumanne. Hatua hiyo haiwahusu wavuvi, lakini kampuni zote ambazo hutumia gati zitalipa zaidi kwa ajili ya huduma za bandari.",
  tl: "Magtataas ng singil ang pantalan ng lungsod sa susunod na taon, ayon sa alkalde nitong Martes. Hindi kasama ang mga mangingisda, ngunit ang mga kompanya na gumagamit ng daungan ay magbabayad.",
  ca: "El port de la ciutat apujarà les tarifes l’any vinent, ha dit dimarts l’alcaldessa. La mesura no afecta els pescadors, però sí les empreses que fan servir el moll i que són del país.",
  gl: "O porto da cidade vai subir as tarifas o vindeiro ano, dixo o martes a alcaldesa. A medida non afecta aos mariñeiros, pero si ás empresas que usan o peirao, e tamén ao concello.",
  eu: "Hiriko portuak tarifak igoko ditu datorren urtean, esan zuen alkateak asteartean. Neurri hau ez da arrantzaleentzat, baina kaia erabiltzen duten enpresa guztiek gehiago ordaindu beharko dute eta hori ez dute nahi.",
  sq: "Porti i qytetit do të rrisë tarifat vitin e ardhshëm, tha kryetarja e bashkisë të martën. Kjo nuk vlen për peshkatarët, por të gjitha kompanitë që përdorin skelën do të paguajnë më shumë.",
  af: "Die stad se hawe verhoog sy tariewe volgende jaar, het die burgemeester Dinsdag gesê. Dit geld nie vir vissers nie, maar al die maatskappye wat die kaai gebruik, moet meer betaal.",
  ga: "Ardóidh calafort na cathrach na táillí an bhliain seo chugainn, a dúirt an méara Dé Máirt. Ní bhaineann sé leis na hiascairí, ach tá ar na comhlachtaí go léir níos mó a íoc.",
  cy: "Bydd porthladd y ddinas yn codi ei ffioedd y flwyddyn nesaf, meddai'r maer ddydd Mawrth. Nid yw hyn yn wir am y pysgotwyr, ond mae pob cwmni sydd ar y cei yn gorfod talu.",
  so: "Dekedda magaalada ayaa kordhin doonta lacagta sannadka soo socda, waxaa sidaas sheegay duqa magaalada. Arrintan kuma saabsana kalluumaysatada, laakiin shirkadaha oo dhan ayaa bixin doona lacag ka badan.",
  ha: "Tashar jiragen ruwa ta birnin za ta kara kudi a shekara mai zuwa, in ji magajin gari a ranar Talata. Wannan bai shafi masunta ba, amma kamfanoni da suke aiki a wajen za su biya.",
  ru: "Порт города в следующем году повысит сборы, сказала во вторник мэр. Это не касается рыбаков, но все компании, которые пользуются причалом, заплатят больше.",
  uk: "Порт міста наступного року підвищить збори, сказала у вівторок мерка. Це не стосується рибалок, але всі компанії, які користуються причалом, заплатять більше, ніж її попередники.",
  be: "Порт горада ў наступным годзе павысіць зборы, сказала ў аўторак мэр. Гэта не тычыцца рыбакоў, але ўсе кампаніі заплацяць больш.",
  bg: "Пристанището на града ще повиши таксите догодина, каза във вторник кметът. Това не се отнася за рибарите, но всички фирми ще плащат повече.",
  sr: "Градска лука ће идуће године повећати накнаде, рекла је у уторак градоначелница. То се не односи на рибаре, али ће све фирме платити више.",
  mk: "Пристаништето во градот ќе ги зголеми таксите следната година, рече градоначалничката. Тоа не важи за рибарите, но сите фирми ќе платат повеќе.",
  kk: "Қала порты келесі жылы алымдарды көтереді, деді әкім сейсенбіде. Бұл балықшыларға қатысты емес, бірақ барлық компаниялар көбірек төлейді.",
  el: "Το λιμάνι της πόλης θα αυξήσει τα τέλη του χρόνου, είπε την Τρίτη η δήμαρχος. Αυτό δεν αφορά τους ψαράδες.",
  he: "נמל העיר יעלה את האגרות בשנה הבאה, אמרה ראש העיר ביום שלישי. הדבר אינו נוגע לדייגים.",
  ar: "سيرفع ميناء المدينة رسومه في العام المقبل، كما قالت رئيسة البلدية يوم الثلاثاء. ولا يشمل ذلك الصيادين.",
  fa: "شهردار روز سه‌شنبه گفت که بندر شهر سال آینده عوارض خود را افزایش می‌دهد. این کار شامل ماهیگیران نمی‌شود.",
  ur: "شہر کی بندرگاہ اگلے سال اپنی فیس بڑھائے گی، میئر نے منگل کو کہا۔ یہ ماہی گیروں پر لاگو نہیں ہے۔",
  ps: "د ښار بندر به راتلونکی کال خپل فیسونه لوړ کړي، د ښاروال په وینا. دا په کب نیوونکو نه لګېږي.",
  hi: "शहर का बंदरगाह अगले साल शुल्क बढ़ाएगा, मेयर ने मंगलवार को कहा। यह मछुआरों पर लागू नहीं है, लेकिन सभी कंपनियों को अधिक भुगतान करना होगा।",
  mr: "शहराचे बंदर पुढील वर्षी शुल्क वाढवणार आहे, असे महापौरांनी मंगळवारी सांगितले. हे मच्छीमारांना लागू होणार नाही, मात्र सर्व कंपन्या जास्त पैसे देणार आहेत.",
  ne: "सहरको बन्दरगाहले अर्को वर्ष शुल्क बढाउने भएको छ, मेयरले मंगलबार बताए। यो माझीहरूका लागि होइन, तर सबै कम्पनीले बढी तिर्ने छन् र यो नयाँ नियम हो।",
  bn: "শহরের বন্দর আগামী বছর মাশুল বাড়াবে, মঙ্গলবার মেয়র বলেছেন। জেলেদের ক্ষেত্রে এটি প্রযোজ্য নয়।",
  ta: "நகரின் துறைமுகம் அடுத்த ஆண்டு கட்டணத்தை உயர்த்தும் என்று மேயர் செவ்வாயன்று கூறினார்.",
  te: "నగర ఓడరేవు వచ్చే ఏడాది రుసుములను పెంచుతుందని మేయర్ మంగళవారం చెప్పారు.",
  th: "ท่าเรือของเมืองจะขึ้นค่าธรรมเนียมในปีหน้า นายกเทศมนตรีกล่าวเมื่อวันอังคาร",
  zh: "市长周二表示，该市港口明年将提高收费。这项措施不适用于渔民，但所有使用码头的公司都要多付钱。",
  ja: "市長は火曜日、港の料金を来年引き上げると述べた。漁師は対象外だが、岸壁を使うすべての企業は負担が増える。",
  ko: "시장은 화요일에 항구 요금을 내년에 올리겠다고 말했다. 어민에게는 적용되지 않는다.",
  ka: "ქალაქის პორტი მომავალ წელს გადასახადს გაზრდის, თქვა მერმა სამშაბათს.",
  hy: "Քաղաքի նավահանգիստը հաջորդ տարի կբարձրացնի վճարները, ասաց քաղաքապետը երեքշաբթի։",
  am: "የከተማዋ ወደብ በሚቀጥለው ዓመት ክፍያውን እንደሚጨምር ከንቲባዋ ማክሰኞ ዕለት ተናግረዋል።",
};

describe("tells a text that is not English, and what it is", () => {
  test.each(Object.entries(FOREIGN))("%s", (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(languageOf(text.normalize("NFD"))).toBe(language);
    expect(languageOf(`${text}\n\n`.repeat(200))).toBe(language);
  });

  test.each([
    [
      "da",
      "Statsministeren siger, at regeringen vil fremlægge et nyt forslag i næste uge, og at hun håber på et bredt flertal.",
    ],
    [
      "da",
      "Bestyrelsen sagde mandag, at selskabet vil betale en bøde på to millioner, og at det ikke vil anke afgørelsen.",
    ],
    [
      "no",
      "Statsministeren sier at regjeringen vil legge fram et nytt forslag i neste uke, og at hun håper på et bredt flertall.",
    ],
    [
      "no",
      "Styret sa mandag at selskapet vil betale en bot på to millioner, og at det ikke vil anke avgjørelsen.",
    ],
  ])("of two that are alike: %s", (language, text) => expect(languageOf(text)).toBe(language));

  test("in capitals", () => {
    for (const language of ["es", "fr", "de", "pt", "it", "nl", "sv", "pl", "ru", "id"])
      expect(languageOf(FOREIGN[language].toUpperCase())).toBe(language);
  });

  test("with an English name, address or headline in it", () => {
    const english = "World Bank and Bank of America: https://example.org/the-news-of-the-day\n\n";
    for (const language of ["es", "fr", "de", "it", "nl", "pl", "tr", "id", "ru", "zh", "ja", "ar", "hi"])
      expect(languageOf(english + FOREIGN[language])).toBe(language);
  });

  test("between an English menu, an English notice and an English footer", () => {
    const notice =
      "We and our partners use what your browser tells us to show you the news that you like and to count who has read it. ";
    for (const language of ["es", "fr", "de", "it", "nl", "pl", "tr", "id", "ru", "zh", "ar", "hi"]) {
      const story = `${FOREIGN[language]}\n`.repeat(language === "zh" ? 70 : 27);
      expect(languageOf(`${notice.repeat(2)}\n${story}\n${notice.repeat(2)}`)).toBe(language);
    }
  });

  test("as null where it is none of those that are known", () => {
    const esperanto =
      "urbestrino diris marde ke haveno altigos siajn tarifojn venontjare, kaj tio koncernas ĉiujn entreprenojn, sed ne fiŝistojn kiuj laboras tie. ";
    expect(languageOf(esperanto.repeat(4))).toBeNull();
    expect(languageOf("Владимир Путин")).toBeNull();
  });
});

describe("takes for English", () => {
  test.each([
    "",
    "5% 12 33 – 1.2",
    "Fees rise",
    "Macron non",
    "Rates fall; Lagarde: “Es ist vorbei”",
    "DE LA CRUZ BEATS VAN DER BERG IN PARIS",
    "HARBOUR FEES TO RISE, MAYOR SAYS, AS SHIPPING COMPANIES WARN OF HIGHER PRICES FOR ALL",
    "Da Silva, De la Rosa, El Sisi and Von der Leyen met Van den Berg at the Casa de Campo in Madrid.",
    "Real Madrid 2 Atlético de Madrid 1; Deportivo de La Coruña 0 Celta de Vigo 0; Unión de Santa Fe 3 Lanús 1",
    "北京 (Beijing) and 上海 (Shanghai) are cities in China.",
    "“C’est la vie,” said Jean de La Fontaine of the Académie des Beaux-Arts in Paris on Monday.",
    "Путин",
    "Mo. Farah run 10.000 m i 26:50, no. 1 a 2 o 3 u 4 i 5 e 6",
    "https://example.org/la/casa/de/los/padres/que/el/no/es/la/de/en/por/con",
  ])("%j", (text) => expect(languageOf(text)).toBe("en"));

  test("an English page that quotes others", () => {
    const told = "The mayor said that the harbour would raise its fees, and that it had been asked not to. ";
    for (const quoted of Object.values(FOREIGN))
      expect(languageOf(`${told.repeat(6)}\n“${quoted}”\n${told.repeat(9)}`)).toBe("en");
  });

  test("every article of the seeds, whole, in capitals, and any stretch of it", () => {
    for (const name of readdirSync("seeds").filter((file) => file.endsWith(".txt"))) {
      const text = readFileSync(`seeds/${name}`, "utf8");
      for (const part of [text, text.toUpperCase(), ...stretches(text)])
        expect(`${languageOf(part)} ${part}`).toBe(`en ${part}`);
    }
  });
});

const stretches = (text: string): string[] => text.match(/[\s\S]{1,300}/g) ?? [];

const GOLD = "../shared/gold";

/** Pages of the web, some of which are in other languages. */
const OF_MANY_LANGUAGES = "pages.dev.jsonl";

describe.skipIf(!existsSync(GOLD))(
  `takes for English every text of ${GOLD} (skipped where it is missing)`,
  () => {
    const files = existsSync(GOLD) ? readdirSync(GOLD).filter((name) => name.endsWith(".jsonl")) : [];
    test.each(files.filter((name) => name !== OF_MANY_LANGUAGES))("%s", (name) => {
      const lines = readFileSync(`${GOLD}/${name}`, "utf8").split("\n").filter(Boolean);
      const flagged = lines
        .map((line) => String(JSON.parse(line).text))
        .filter((text) => [text, text.slice(0, 80)].some((part) => languageOf(part) !== "en"));
      expect(flagged).toEqual([]);
    });
  },
);

test("what is known of words by heart holds", () => {
  const others = Object.entries(FUNCTION_WORDS).filter(([language]) => language !== "en");
  const taken = new Set(others.flatMap(([, words]) => words.split(" ")));
  const alone = FUNCTION_WORDS.en.split(" ").filter((word) => !taken.has(word) && word.match(ENGLISH_ALONE));
  expect(ENGLISH_ALONE.source).toBe(`\\b(?:${alone.join("|")})\\b`);
  const all = Object.values(FUNCTION_WORDS).flatMap((words) => words.split(" "));
  expect(Math.max(...all.map((word) => word.length))).toBe(LONGEST_WORD);
});

test("says the same of a text every time, and never throws", () => {
  const word = fc.constantFrom(..."de la the и 的 の है um i a é \ud800 of und https://x 12".split(" "));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(word).map((all) => all.join(" ")),
      ),
      (text) => {
        const found = languageOf(text);
        expect(found === null || /^[a-z]{2}$/.test(found)).toBe(true);
        expect(languageOf(text)).toBe(found);
      },
    ),
  );
});
