import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { CountSchema } from '../text/text-schema.ts'
import { CELL_STATES } from './team-state.ts'

/** Whose days are followed: those of one's own line, by posts and dates, or those within the scope of a role. */
export const TEAM_VIEWS = ['line', 'scope'] as const
export type TeamView = (typeof TEAM_VIEWS)[number]

/** One day of one person in figures; what is 0 is not sent. Nothing in it comes from the words of an entry. */
export const TeamCellSchema = v.object({
  state: v.picklist(CELL_STATES),
  /** Minutes, all but `late`, which counts entries. Drafts are the owner's own business and count nowhere. */
  expected: v.optional(CountSchema, 0),
  filled: v.optional(CountSchema, 0),
  waiting: v.optional(CountSchema, 0),
  returned: v.optional(CountSchema, 0),
  late: v.optional(CountSchema, 0),
})

const PersonSchema = v.object({
  id: UuidSchema,
  name: v.string(),
  post: v.string(),
  unit: v.string(),
  /** A day for each of the month; null where the person was somebody else's to follow. */
  days: v.array(v.nullable(TeamCellSchema)),
  /** Whether they have been reminded today. */
  isReminded: v.boolean(),
})

/** How many people of a day are in which state, and how far the month has come. No person is told by it. */
export const TeamBoardSchema = v.object({
  people: CountSchema,
  ...v.entriesFromList(CELL_STATES, CountSchema),
  /** People with work that waits for a decision. */
  waiting: CountSchema,
  /** People with an entry that was handed in late. */
  late: CountSchema,
  /** Of the month up to today: days on which work was expected, and those of them with something handed in. */
  due: CountSchema,
  done: CountSchema,
})

export const TeamMonthSchema = v.object({
  day: DaySchema,
  from: DaySchema,
  to: DaySchema,
  today: DaySchema,
  view: v.picklist(TEAM_VIEWS),
  /** What else may be looked at. */
  views: v.array(v.picklist(TEAM_VIEWS)),
  /** The unit that is looked at, below those it lies in; empty: everybody. */
  path: v.array(v.object({ id: UuidSchema, name: v.string() })),
  /** The units below, by name. */
  units: v.array(v.object({ id: UuidSchema, name: v.string(), board: TeamBoardSchema })),
  board: TeamBoardSchema,
  /** By name, a page at a time. */
  people: v.array(PersonSchema),
  next: v.nullable(UuidSchema),
  /** Whether the day can still be filled: in a period that is open. */
  isOpen: v.boolean(),
  /** How many have filled nothing on the day and would be reminded now. */
  toRemind: CountSchema,
})

export const RemindedSchema = v.object({
  reminded: CountSchema,
  /** Those who were reminded today before, and are left in peace. */
  already: CountSchema,
})

export type TeamCell = v.InferOutput<typeof TeamCellSchema>
export type TeamBoard = v.InferOutput<typeof TeamBoardSchema>
export type TeamPerson = v.InferOutput<typeof PersonSchema>
export type TeamMonth = v.InferOutput<typeof TeamMonthSchema>
export type Reminded = v.InferOutput<typeof RemindedSchema>
