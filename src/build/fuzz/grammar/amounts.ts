import type { Draw } from "../draw.ts";

const SYMBOLS = "$|€|£|¥|A$|HK$|US $|₹|C$|R$".split("|");
const SCALES = " million| billion| trillion|m|bn|tn|k|-million| lakh crore| thousand million| hundred|".split(
  "|",
);
const UNITS = "km|kilometres|miles|tons|°C|acres|feet|mph|kg|MW|barrels|-foot|square metres|hours|nm".split(
  "|",
);
const THINGS =
  "people|users|of the seats|jobs|ships|voters|new homes|cases|%-owned shops|Chinese tourists".split("|");
const BEFORE =
  "about|more than|at least|less than|up to|nearly|between|from|minus|some|no fewer than|±|over|~".split("|");
const WORDS =
  "one|two|twenty-eight|half a|a quarter of|two-thirds of|hundreds of|a dozen|one hundred and five|zero|a hundred million billion trillion|nine|one in five|no|several".split(
    "|",
  );

/** Figures as people write them, and as only a fault or a prank does. */
export const figure = (draw: Draw): string =>
  draw.way(
    () => String(draw.between(0, 30)),
    () => String(draw.between(0, 4_000_000)),
    () => `${draw.between(0, 99)}.${draw.between(0, 999)}`,
    () => `${draw.between(1, 999)},${String(draw.between(0, 999)).padStart(3, "0")}`,
    () => `${draw.between(0, 9)}${draw.of("½¼⅓/".split(""))}${draw.between(0, 9)}`,
    () => draw.of(WORDS),
    () => "9".repeat(draw.between(15, 40)),
    () =>
      draw.of([
        "0",
        "-0",
        "1E5",
        "1e400",
        "0.0",
        ".0",
        "00",
        "1,00,00,000",
        "1 000 000",
        "９９",
        "٣",
        "0x1F",
        "1e-7",
      ]),
    () => `0.${"0".repeat(draw.between(1, 330))}1`,
  );

export const amount = (draw: Draw): string => {
  const before = draw.chance(40) ? `${draw.of(BEFORE)} ` : "";
  return (
    before +
    draw.way(
      () => plain(draw),
      () => plain(draw),
      () => range(draw),
    )
  );
};

const plain = (draw: Draw): string =>
  draw.way(
    () => `${draw.of(SYMBOLS)}${figure(draw)}${draw.of(SCALES)}`,
    () =>
      `${figure(draw)}${draw.of(SCALES)} ${draw.of(["dollars", "euros", "yuan", "pounds", "cents", "rupees"])}`,
    () => `${figure(draw)}${draw.of(["%", " percent", " per cent", " percentage points", " basis points"])}`,
    () => `${figure(draw)}${draw.of(["", " ", "-"])}${draw.of(UNITS)}`,
    () => `${figure(draw)}${draw.of(SCALES)} ${draw.of(THINGS)}`,
    () => `${figure(draw)} of ${figure(draw)} ${draw.of(THINGS)}`,
    () => `${draw.of(["USD", "EUR", "Rs", "CHF"])} ${figure(draw)}${draw.of(SCALES)}`,
    () => draw.of(["twofold", "doubled", "twice as many", "one in ten", "halved", "a third of voters"]),
  );

const range = (draw: Draw): string =>
  draw.way(
    () => `${plain(draw)} to ${plain(draw)}`,
    () => `${figure(draw)}${draw.of(["-", "–", " or ", " to ", " and "])}${plain(draw)}`,
    () => `between ${plain(draw)} and ${plain(draw)}`,
    () => `${plain(draw)} (${plain(draw)})`,
  );
