/** Words that lead to a year: "in 1996", "since 1901", "the year 2000", "early 1990". */
export const LEADS: ReadonlySet<string> = new Set(
  "in since by from to until till of during before after between and through early late mid the than circa c. ca. year fiscal or for spring summer autumn fall winter ( [ this vs late-".split(
    " ",
  ),
);
/** Leads that also stand before plain numbers: "of 2,000", "for 1500 people". */
export const WEAK_LEADS: ReadonlySet<string> = new Set("to of and for the than or through".split(" "));
export const NEVER_BEFORE: ReadonlySet<string> = new Set(
  "$ £ € ¥ # no. no number flight room page pages route highway model about nearly almost over some roughly approximately least most than another bp only just up".split(
    " ",
  ),
);
/** Behind the digits, these show that they count something. */
export const NEVER_AFTER: ReadonlySet<string> = new Set(
  "% percent per people men women children million billion thousand hundred km kilometers kilometres miles meters metres feet acres hectares tons tonnes barrels troops soldiers jobs workers votes points dollars pounds euros yen rupees dlrs seats cars homes houses students employees gmt utc hours h kg mw megawatts others units copies pages members times".split(
    " ",
  ),
);

/** A year before a make of cars is that of the model. */
export const CAR_MAKES: ReadonlySet<string> = new Set(
  "acura audi bentley bmw buick cadillac chevrolet chevy chrysler datsun dodge ferrari fiat ford gmc harley-davidson honda hyundai infiniti isuzu jaguar jeep kia lamborghini lexus lincoln maserati mazda mercedes mercedes-benz mercury mitsubishi nissan oldsmobile peugeot plymouth pontiac porsche renault rolls-royce saab subaru suzuki toyota volkswagen volvo".split(
    " ",
  ),
);
