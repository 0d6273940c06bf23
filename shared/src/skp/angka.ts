/**
 * A number as people write it, in thousandths; null for anything else. Dots part thousands and a comma begins decimals,
 * unless a single dot cannot part thousands: `1.200` is many and `1.5` is not.
 */
export function readThousandths(written: string): number | null {
  const isParted = /^\d{1,3}(\.\d{3})+(,\d{1,3})?$/.test(written)
  if (!isParted && !/^\d{1,9}([.,]\d{1,3})?$/.test(written)) return null
  const [whole = '', rest = ''] = (isParted ? written.replaceAll('.', '') : written).split(/[.,]/)
  const value = Number(whole) * 1000 + Number(rest.padEnd(3, '0'))
  return Number.isSafeInteger(value * 100) ? value : null
}

/** The same as a number. */
export function readAngka(written: string): number | null {
  const thousandths = readThousandths(written.trim())
  return thousandths === null ? null : thousandths / 1000
}

/** A number so that it is read back as the same one: a comma begins decimals, whatever follows it. */
export const writeAngka = (value: number): string => String(value).replace('.', ',')
