/** Groups of three digits, without a locale. */
export function grouped(value: number): string {
  const text =
    Math.abs(value) >= 1e21 || (value !== 0 && Math.abs(value) < 1e-6)
      ? value.toExponential()
      : String(value);
  const [whole, fraction] = text.split(".");
  const digits = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
