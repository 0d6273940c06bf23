import { normaliseNip } from '@jejak/shared/org/nip'

/** Whose password it is to be. */
export type Who = { readonly nip: string; readonly name: string; readonly instansi: string }

/** What guessing one person's password begins with: NIP and birth date in every order, names, agency and its initials. */
export function ownWords({ nip: typed, name, instansi }: Who): readonly string[] {
  const nip = normaliseNip(typed).toLowerCase()
  const [year, month, day] = [nip.slice(0, 4), nip.slice(4, 6), nip.slice(6, 8)]
  const short = year.slice(2)
  const dates = [
    nip.slice(0, 8),
    day + month + year,
    day + month + short,
    short + month + day,
    month + day,
    day + month,
    year,
  ]
  const texts = [name, instansi].map((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  const initials = texts.map((parts) => parts.map((part) => part.charAt(0)).join(''))
  const joined = texts.map((parts) => parts.join(''))
  return [
    nip,
    nip.slice(8),
    nip.slice(-6),
    ...dates,
    ...texts.flat(),
    ...joined,
    ...initials,
  ].filter((word) => word.length >= 3)
}
