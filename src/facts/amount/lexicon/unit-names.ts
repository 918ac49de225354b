/** Units of measurement by the words and abbreviations that name them; the value is the unit of the fact. */
export const NAMES = new Map<string, string>();
/** Abbreviations that count only as written ("W", not "w"), and only right behind the number or one space from it. */
export const SHORT = new Map<string, string>();

const name = (standard: string, words: string): void => {
  for (const word of words.split(" ")) NAMES.set(word, standard);
};
const short = (standard: string, marks: string): void => {
  for (const mark of marks.split(" ")) SHORT.set(mark, standard);
};

// Length.
name("kilometre", "kilometre kilometres kilometer kilometers km kms");
name("metre", "metre metres meter meters metres");
name("centimetre", "centimetre centimetres centimeter centimeters cm cms");
name("millimetre", "millimetre millimetres millimeter millimeters mm");
name("micrometre", "micrometre micrometres micrometer micrometers micron microns µm μm");
name("nanometre", "nanometre nanometres nanometer nanometers nm");
name("mile", "mile miles");
name("yard", "yard yards yds");
name("foot", "foot feet ft ft. ′");
name("inch", "inch inches ″");
name("nautical mile", "nmi");
name("light-year", "light-year light-years lightyear lightyears");
name("fathom", "fathom fathoms");
name("furlong", "furlong furlongs");
name("angstrom", "angstrom angstroms");
name("parsec", "parsec parsecs");
// Area.
name("hectare", "hectare hectares ha");
name("acre", "acre acres");
name("square kilometre", "km2 km²");
name("square metre", "m2 m² sqm");
name("square foot", "sqft ft2 ft²");
// Volume.
name("litre", "litre litres liter liters ltr");
name("millilitre", "millilitre millilitres milliliter milliliters ml");
name("gallon", "gallon gallons");
name("pint", "pint pints");
name("quart", "quart quarts");
name("barrel", "barrel barrels bbl");
name("barrel per day", "bpd b/d");
name("bushel", "bushel bushels");
name("teaspoon", "teaspoon teaspoons tsp");
name("tablespoon", "tablespoon tablespoons tbsp");
name("cubic metre", "m3 m³");
name("acre-foot", "acre-foot acre-feet");
name("cubic centimetre", "cc ccs cm3 cm³");
name("centilitre", "centilitre centilitres centiliter centiliters cl");
name("hectolitre", "hectolitre hectolitres hectoliter hectoliters");
name("barrel of oil equivalent", "boe");
name("barrel of oil equivalent per day", "boepd boe/d");
name("twenty-foot equivalent unit", "teu teus");
// Mass.
name("kilogram", "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs");
name("gram", "gram grams gramme grammes");
name("milligram", "milligram milligrams mg");
name("microgram", "microgram micrograms mcg µg μg");
name("tonne", "tonne tonnes");
name("kilotonne", "kilotonne kilotonnes kiloton kilotons");
name("megatonne", "megatonne megatonnes megaton megatons");
name("gigatonne", "gigatonne gigatonnes gigaton gigatons");
name("ton", "ton tons");
name("pound", "pound pounds lb lbs lb. lbs.");
name("ounce", "ounce ounces oz oz.");
name("carat", "carat carats karat karats");
name("nanogram", "nanogram nanograms");
name("hundredweight", "hundredweight");
// Speed.
name("mile per hour", "mph");
name("kilometre per hour", "kph kmh kmph km/h kmh-1");
name("metre per second", "m/s");
name("knot", "knot knots");
name("revolutions per minute", "rpm");
name("mile per gallon", "mpg");
// Energy, power, force.
name("kilowatt", "kilowatt kilowatts kw");
name("megawatt", "megawatt megawatts");
name("gigawatt", "gigawatt gigawatts gw");
name("terawatt", "terawatt terawatts tw");
name("watt", "watt watts");
name("kilowatt hour", "kwh kilowatt-hour kilowatt-hours");
name("megawatt hour", "mwh megawatt-hour megawatt-hours");
name("gigawatt hour", "gwh gigawatt-hour gigawatt-hours");
name("terawatt hour", "twh terawatt-hour terawatt-hours");
name("horsepower", "horsepower hp");
name("brake horsepower", "bhp");
name("joule", "joule joules");
name("kilojoule", "kilojoule kilojoules kj");
name("calorie", "calorie calories");
name("kilocalorie", "kilocalorie kilocalories kcal");
name("newton metre", "nm-torque");
name("foot pound-force", "lb-ft ft-lb ft-lbs foot-pound foot-pounds");
name("pound-foot", "pound-foot pound-feet");
name("British thermal unit", "btu btus");
name("watt hour", "wh watt-hour watt-hours");
name("milliwatt", "milliwatt milliwatts");
name("megajoule", "megajoule megajoules");
name("gigajoule", "gigajoule gigajoules");
name("terajoule", "terajoule terajoules");
name("newton", "newtons");
name("kilonewton", "kilonewton kilonewtons");
name("million British thermal units", "mmbtu mmbtus");
name("magnitude", "magnitude");
// Electricity.
name("volt", "volt volts");
name("kilovolt", "kilovolt kilovolts kv");
name("ampere", "ampere amperes amp amps");
name("ampere-hour", "amp-hour amp-hours ah");
name("milliampere-hour", "mah");
name("ohm", "ohm ohms");
name("farad", "farad farads");
// Data and signals.
name("bit", "bit");
name("kilobyte", "kilobyte kilobytes kb");
name("megabyte", "megabyte megabytes mb");
name("gigabyte", "gigabyte gigabytes gb gigs");
name("terabyte", "terabyte terabytes tb");
name("petabyte", "petabyte petabytes pb");
name("exabyte", "exabyte exabytes");
name("megabit per second", "mbps");
name("gigabit per second", "gbps");
name("hertz", "hertz hz");
name("kilohertz", "kilohertz khz");
name("megahertz", "megahertz mhz");
name("gigahertz", "gigahertz ghz");
name("megapixel", "megapixel megapixels mp");
name("decibel", "decibel decibels db dba");
name("kilobit", "kilobit kilobits kbit");
name("megabit", "megabit megabits mbit");
name("gigabit", "gigabit gigabits gbit");
name("terabit", "terabit terabits");
name("terahertz", "terahertz thz");
name("frame per second", "fps");
name("dot per inch", "dpi");
name("pixel per inch", "ppi");
// Light and radiation.
name("lumen", "lumen lumens");
name("nit", "nits");
name("lux", "lux");
name("sievert", "sievert sieverts");
name("millisievert", "millisievert millisieverts msv");
name("microsievert", "microsievert microsieverts");
name("becquerel", "becquerel becquerels bq");
name("curie", "curies");
// Pressure, temperature, parts.
name("pascal", "pascal pascals");
name("kilopascal", "kilopascal kilopascals kpa");
name("megapascal", "megapascal megapascals mpa");
name("gigapascal", "gigapascal gigapascals gpa");
name("hectopascal", "hectopascal hectopascals hpa");
name("millibar", "millibar millibars mbar");
name("pound per square inch", "psi");
name("degree", "degree degrees");
name("celsius", "celsius centigrade");
name("fahrenheit", "fahrenheit");
name("kelvin", "kelvin kelvins");
name("millimetre of mercury", "mmhg");
name("parts per million", "ppm");
name("parts per billion", "ppb");

short("celsius", "C");
short("metre", "m");
short("gram", "g");
short("litre", "l L");
short("watt", "W");
short("megawatt", "MW");
short("volt", "V");
short("tonne", "t");
short("yard", "yd");
short("mile", "mi");
short("newton metre", "Nm");
short("horsepower", "PS");
short("nanometre", "nm");
short("kelvin", "K");
