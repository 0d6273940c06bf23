import type { Chance } from '../sync-fuzz/chance.ts'
import { type Cell, text } from './meaning.ts'

/** One way of writing times, kept for both columns of a file. */
export type TimeLook = {
  readonly name: string
  /** "8.3" is half past eight for one and 08.18 for another; beside it "8.15" is in doubt as well. */
  readonly isShort: (minutes: number) => boolean
  readonly write: (minutes: number) => Cell
}

const two = (value: number) => String(value).padStart(2, '0')
const hour = (minutes: number) => Math.floor(minutes / 60)
const never = () => false
const written = (name: string, write: (minutes: number) => string): TimeLook => ({
  name,
  isShort: never,
  write: (minutes) => text(write(minutes)),
})

const LOOKS: readonly TimeLook[] = [
  written('08.00', (at) => `${two(hour(at))}.${two(at % 60)}`),
  written('08:00', (at) => `${two(hour(at))}:${two(at % 60)}`),
  written('8.00', (at) => `${hour(at)}.${two(at % 60)}`),
  written('8:00', (at) => `${hour(at)}:${two(at % 60)}`),
  written('08:00:00', (at) => `${two(hour(at))}:${two(at % 60)}:00`),
  written('08.00 WIB', (at) => `${two(hour(at))}.${two(at % 60)} WIB`),
  written('pukul 08.00', (at) => `Pukul ${two(hour(at))}.${two(at % 60)}`),
  written(
    '8:30 AM',
    (at) => `${((hour(at) + 11) % 12) + 1}:${two(at % 60)} ${hour(at) < 12 ? 'AM' : 'PM'}`,
  ),
  written(
    '8:30:00 am',
    (at) => `${((hour(at) + 11) % 12) + 1}:${two(at % 60)}:00 ${hour(at) < 12 ? 'am' : 'pm'}`,
  ),
]
const FRACTION: TimeLook = {
  name: 'time cell',
  isShort: never,
  write: (at) => ({ kind: 'serial', value: at / 1440, format: 'hh:mm' }),
}
const DATED_FRACTION: TimeLook = {
  name: 'time cell with a day',
  isShort: never,
  write: (at) => ({ kind: 'serial', value: 46_037 + at / 1440, format: 'dd/mm/yyyy hh:mm' }),
}
/** "08.10" typed where the point is the decimal mark: the cell keeps 8.1. */
const ROUNDED: TimeLook = {
  name: '8.1',
  isShort: (at) => at % 60 !== 0 && at % 10 === 0,
  write: (at) => ({ kind: 'number', value: hour(at) + (at % 60) / 100 }),
}

export function drawTimeLook(chance: Chance, kind: 'csv' | 'xlsx'): TimeLook {
  if (chance.happens(0.06)) return ROUNDED
  if (kind === 'xlsx' && chance.happens(0.4))
    return chance.happens(0.85) ? FRACTION : DATED_FRACTION
  return chance.pick(LOOKS) as TimeLook
}

/** Both times in one column, as many logbooks have them. */
export function writeRange(chance: Chance, start: number, end: number): Cell {
  const at = (minutes: number) => `${two(hour(minutes))}.${two(minutes % 60)}`
  const to = chance.pick(['-', ' - ', ' s.d. ', ' s/d ', ' – ']) as string
  return text(`${at(start)}${to}${at(end)}${chance.happens(0.3) ? ' WIB' : ''}`)
}
