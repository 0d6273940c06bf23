import { lazy } from '../screen/lazy.tsx'

const nothing = () => null

/** "Tercatat di BKN" on the card of an entry; an ornament, so nothing stands there while it is fetched. */
export const RecordedMark = lazy(
  async () => (await import('./recorded-mark.tsx')).RecordedMark,
  nothing,
)

/** The way to e-Kinerja from a day, and how much of the day is there. */
export const DayBkn = lazy(async () => (await import('./day-bkn.tsx')).DayBkn, nothing)
