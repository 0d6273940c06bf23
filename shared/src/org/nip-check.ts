import { isDay, type Day } from '../calendar/day.ts'
import { normaliseNip } from './nip.ts'

/** Why it is no NIP; and what is unusual about one, which real ones sometimes are. */
export type NipFault = 'nip-not-18-digits' | 'nip-birth-date'
export type NipWarning = 'nip-age' | 'nip-year' | 'nip-month' | 'nip-gender' | 'nip-sequence'

export type NipCheck = {
  readonly nip: string
  readonly fault: NipFault | null
  /** By the middle digits: a month is a PNS's, more than twelve is a PPPK's. Both kinds can look like the other. */
  readonly kind: 'pns' | 'pppk' | 'unknown'
  readonly warnings: readonly NipWarning[]
}

const YOUNGEST = 17
const OLDEST = 75

/**
 * A NIP (Perka BKN 22/2007) or NI PPPK: birth date, appointment, gender, sequence. Only what cannot be one is a fault;
 * everything else is a warning, because agencies have people whose number is odd.
 */
export function checkNip(typed: string, today: Day): NipCheck {
  const nip = normaliseNip(typed)
  if (!/^\d{18}$/.test(nip)) {
    return { nip, fault: 'nip-not-18-digits', kind: 'unknown', warnings: [] }
  }
  const birth = `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`
  if (!isDay(birth)) return { nip, fault: 'nip-birth-date', kind: 'unknown', warnings: [] }
  const [born, now] = [Number(nip.slice(0, 4)), Number(today.slice(0, 4))]
  const age = now - born - (today.slice(5) < birth.slice(5) ? 1 : 0)
  const year = Number(nip.slice(8, 12))
  const middle = Number(nip.slice(12, 14))
  const odd: Record<NipWarning, boolean> = {
    'nip-age': age < YOUNGEST || age > OLDEST,
    'nip-year': year < born + 16 || year > now + 1,
    'nip-month': middle === 0,
    'nip-gender': !/[12]/.test(nip.charAt(14)),
    'nip-sequence': nip.endsWith('000'),
  }
  return {
    nip,
    fault: null,
    kind: middle === 0 ? 'unknown' : middle <= 12 ? 'pns' : 'pppk',
    warnings: (Object.keys(odd) as NipWarning[]).filter((name) => odd[name]),
  }
}
