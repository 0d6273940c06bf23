import { isDay, type Day } from '@jejak/shared/calendar/day'
import { ARRANGEMENTS, type Arrangement } from './arrange.ts'
import type { PersonDay } from './person-days.ts'

/** What of the queue is looked at. */
export type Filter = {
  readonly person?: string | undefined
  readonly day?: Day | undefined
  /** A code that entries are remarked upon for. */
  readonly remark?: string | undefined
  /** Words of a name, a sentence, a plan or a unit. */
  readonly text?: string | undefined
}

/** Filter, order and open day stand in the address: the way back of the browser leads from a day to the list. */
export type Place = {
  readonly filter: Filter
  readonly arrangement: Arrangement
  readonly open: string | undefined
}

export function readPlace(query: Readonly<Record<string, string>>): Place {
  const { orang, tanggal, hal, cari, susun, buka } = query
  return {
    filter: {
      person: orang || undefined,
      day: tanggal !== undefined && isDay(tanggal) ? tanggal : undefined,
      remark: hal || undefined,
      text: cari?.trim() || undefined,
    },
    arrangement: ARRANGEMENTS.find((each) => WORDS[each] === susun) ?? 'check',
    open: buka || undefined,
  }
}

/** Orders by the words they have in an address. */
const WORDS: Readonly<Record<Arrangement, string>> = {
  check: '',
  oldest: 'terlama',
  person: 'orang',
  week: 'minggu',
  plan: 'rencana',
  unor: 'unit',
}

export function addressOf({
  filter,
  arrangement = 'check',
  open,
}: Partial<Place> & Pick<Place, 'filter'>): string {
  const words = Object.entries({
    orang: filter.person,
    tanggal: filter.day,
    hal: filter.remark,
    cari: filter.text,
    susun: WORDS[arrangement],
    buka: open,
  }).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []))
  const query = new URLSearchParams(words).toString()
  return query === '' ? '/tinjau' : `/tinjau?${query}`
}

export const isFiltered = (filter: Filter): boolean =>
  Object.values(filter).some((value) => value !== undefined)

export const filterDays = (
  days: readonly PersonDay[],
  { person, day, remark, text }: Filter,
): readonly PersonDay[] =>
  days.filter(
    (one) =>
      (person === undefined || one.owner.id === person) &&
      (day === undefined || one.day === day) &&
      (remark === undefined || one.facts.some(({ code }) => code === remark)) &&
      (text === undefined || holds(one, text)),
  )

/** Every word that is looked for stands somewhere in what a day shows. */
function holds({ owner, entries }: PersonDay, text: string): boolean {
  const shown = [
    owner.name,
    owner.post,
    owner.unor ?? '',
    ...entries.flatMap(({ item: { entry, plan } }) => [
      entry.text,
      plan?.rencanaAksi ?? '',
      plan?.rhk ?? '',
    ]),
  ]
  const all = shown.join('\n').toLocaleLowerCase('id')
  return text
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .every((word) => all.includes(word))
}
