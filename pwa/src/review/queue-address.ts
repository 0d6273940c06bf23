import { isDay, type Day } from '@jejak/shared/calendar/day'
import type { PersonDay } from './person-days.ts'

/** What of the queue is looked at. */
export type Filter = {
  readonly person?: string | undefined
  readonly day?: Day | undefined
  /** A code that entries are remarked upon for. */
  readonly remark?: string | undefined
}

/** Filter and open day stand in the address: the way back of the browser leads from a day to the list. */
export type Place = { readonly filter: Filter; readonly open: string | undefined }

export function readPlace(query: Readonly<Record<string, string>>): Place {
  const { orang, tanggal, hal, buka } = query
  return {
    filter: {
      person: orang || undefined,
      day: tanggal !== undefined && isDay(tanggal) ? tanggal : undefined,
      remark: hal || undefined,
    },
    open: buka || undefined,
  }
}

export function addressOf({ filter, open }: Partial<Place> & Pick<Place, 'filter'>): string {
  const words = Object.entries({
    orang: filter.person,
    tanggal: filter.day,
    hal: filter.remark,
    buka: open,
  }).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []))
  const query = new URLSearchParams(words).toString()
  return query === '' ? '/tinjau' : `/tinjau?${query}`
}

export const isFiltered = (filter: Filter): boolean =>
  Object.values(filter).some((value) => value !== undefined)

export const filterDays = (
  days: readonly PersonDay[],
  { person, day, remark }: Filter,
): readonly PersonDay[] =>
  days.filter(
    (one) =>
      (person === undefined || one.owner.id === person) &&
      (day === undefined || one.day === day) &&
      (remark === undefined || one.facts.some(({ code }) => code === remark)),
  )
