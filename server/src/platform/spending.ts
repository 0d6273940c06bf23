import { HISTORY_BYTES_A_DAY } from './budgets.ts'
import type { FeedTable } from './db/work-tables.ts'

const DAY_MS = 86_400_000
const dayOf = (at: number): number => Math.floor(at / DAY_MS)

type Spent = Pick<FeedTable, 'spent_day' | 'spent_bytes'>

const spentOn = (feed: Spent, day: number): number =>
  feed.spent_day === day ? feed.spent_bytes : 0

/** Whether the person has used up what their acts may add in the day of this instant. */
export const isSpent = (feed: Spent, at: number): boolean =>
  spentOn(feed, dayOf(at)) >= HISTORY_BYTES_A_DAY

/** The feed row with that much more spent on the day of this instant. */
export const spend = <Feed extends Spent>(feed: Feed, at: number, bytes: number): Feed => {
  const day = dayOf(at)
  return { ...feed, spent_day: day, spent_bytes: spentOn(feed, day) + bytes }
}

/** Seconds from this instant to the day in which the person may add again. */
export const secondsToFreshDay = (at: number): number =>
  Math.ceil(((dayOf(at) + 1) * DAY_MS - at) / 1000)
