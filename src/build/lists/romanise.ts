const CYRILLIC = new Map(
  Object.entries({
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    ґ: "g",
    д: "d",
    е: "e",
    ё: "yo",
    є: "ye",
    ж: "zh",
    з: "z",
    и: "i",
    і: "i",
    ї: "yi",
    й: "y",
    к: "k",
    л: "l",
    м: "m",
    н: "n",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ф: "f",
    х: "kh",
    ц: "ts",
    ч: "ch",
    ш: "sh",
    щ: "shch",
    ъ: "",
    ы: "y",
    ь: "",
    э: "e",
    ю: "yu",
    я: "ya",
    ѓ: "gj",
    ѕ: "dz",
    ј: "j",
    љ: "lj",
    њ: "nj",
    ќ: "kj",
    џ: "dzh",
  }),
);
const GREEK = new Map(
  Object.entries({
    α: "a",
    β: "v",
    γ: "g",
    δ: "d",
    ε: "e",
    ζ: "z",
    η: "i",
    θ: "th",
    ι: "i",
    κ: "k",
    λ: "l",
    μ: "m",
    ν: "n",
    ξ: "x",
    ο: "o",
    π: "p",
    ρ: "r",
    σ: "s",
    ς: "s",
    τ: "t",
    υ: "y",
    φ: "f",
    χ: "ch",
    ψ: "ps",
    ω: "o",
  }),
);

/** Latin letters for a Cyrillic or Greek name, as newspapers write them [Сергей → Sergey, Юлия → Yulia]. */
export function romanise(name: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)) return name;
  const letters = [...name.toLowerCase().normalize("NFC")].map((letter) => {
    const plain = letter.normalize("NFD").replace(/\p{M}/gu, "");
    return CYRILLIC.get(letter) ?? GREEK.get(plain) ?? CYRILLIC.get(plain) ?? letter;
  });
  const latin = letters
    .join("")
    .replace(/iya$/, "ia")
    .replace(/[iy]y$/, "y");
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
