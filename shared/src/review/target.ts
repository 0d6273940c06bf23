/** What a target counts, as e-Kinerja writes it: `2 Dokumen`, `1.200 berkas`. */
export type Target = { readonly quantity: number; readonly unit: string }

/** A target in numbers; null for a share, a range, a date, or anything else that counts nothing. */
export function targetOf(text: string): Target | null {
  const match = /^\s*(\d{1,3}(?:\.\d{3})+|\d+)\s+(\p{L}[\p{L} ]*?)\s*$/u.exec(text)
  if (!match) return null
  const [, quantity = '', unit = ''] = match
  return {
    quantity: Number(quantity.replaceAll('.', '')),
    unit: unit.replace(/\s+/g, ' ').toLocaleLowerCase('id'),
  }
}
