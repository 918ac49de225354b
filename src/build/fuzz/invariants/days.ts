/** Is it `YYYY-MM-DD` with a day that the calendar has? */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = Date.parse(`${text}T00:00:00Z`);
  return text >= "0001" && !Number.isNaN(day) && new Date(day).toISOString().slice(0, 10) === text;
}
