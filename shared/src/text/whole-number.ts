/**
 * A whole number as a person types it: "12", "1.000", "12.345.678". Groups of three behind points are thousands, as everywhere
 * in Indonesian. Undefined for anything else: "1,000" may be a thousand or one, "2.5" is not whole.
 */
export function readWholeNumber(text: string): number | undefined {
  const typed = text.trim()
  if (!/^(?:\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})$/.test(typed)) return undefined
  return Number(typed.replaceAll('.', ''))
}
