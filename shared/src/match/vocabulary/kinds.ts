import { DAILY_DESK_KINDS } from './kinds/daily-desk.ts'
import { DAILY_LAND_KINDS } from './kinds/daily-land.ts'
import { DAILY_PEOPLE_KINDS } from './kinds/daily-people.ts'
import { DESK_KINDS } from './kinds/desk.ts'
import { LAND_KINDS } from './kinds/land.ts'
import { PEOPLE_KINDS } from './kinds/people.ts'

/**
 * A line each: what a rencana aksi may be called, ways apart by a bar; then, after a colon, papers, steps and objects
 * that are nothing but its own, which a colleague would accept as a reason without a word: "RPP" for "perangkat
 * pembelajaran". Loose kin, and what several kinds of work have, belongs in the topics of a field.
 */
export type Kinds = string

export const KINDS: Kinds = [
  DESK_KINDS,
  PEOPLE_KINDS,
  LAND_KINDS,
  DAILY_DESK_KINDS,
  DAILY_PEOPLE_KINDS,
  DAILY_LAND_KINDS,
].join('\n')
