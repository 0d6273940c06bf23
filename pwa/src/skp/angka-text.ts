import { locale } from '../i18n.ts'

/** A number of a plan as it is read; in a field it stands as `writeAngka` has it, in any language. */
export const angkaText = (value: number): string =>
  new Intl.NumberFormat(locale.value === 'id' ? 'id-ID' : 'en-GB', {
    maximumFractionDigits: 3,
  }).format(value)
