import type { ParamsOf, RequestOf, ResponseOf, RouteName } from '@jejak/shared/api/contract'
import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { ViewedKind, ViewingMeans } from '@jejak/shared/privacy/viewing'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

/** What an answer shows of somebody. Of the reader themself it may say so too: that is left out in one place. */
export type Seen = {
  readonly subjectId: string
  readonly kind: ViewedKind
  readonly from: Day
  readonly to: Day
  /** Unless it is said, on a screen. */
  readonly means?: ViewingMeans
  /** By a role, whatever post the reader holds. */
  readonly byRole?: true
}

/** An answer that is ready to leave, and what it answers. */
export type Answered<Name extends RouteName> = {
  readonly tx: Tx
  readonly actor: Actor
  readonly today: Day
  readonly request: RequestOf<Name>
  readonly params: ParamsOf<Name>
  readonly value: ResponseOf<Name>
}

/**
 * Why a route shows nothing of anybody's work: `public` asks for nobody; `own` says only what is the caller's or was
 * written to them; `office` has names, posts, calendars and acts, which are the agency's; `counts` tells no person;
 * `act` confirms what the caller did, in no words of anybody; `job` writes it down itself while it makes a file.
 */
export const NOTHING_SEEN = ['public', 'own', 'office', 'counts', 'act', 'job'] as const
export type NothingSeen = (typeof NOTHING_SEEN)[number]

/** How the people are found whose work an answer shows, or why there are none. */
export type Rule<Name extends RouteName> =
  | NothingSeen
  | ((answered: Answered<Name>) => readonly Seen[] | Promise<readonly Seen[]>)

export type Rules<Names extends RouteName> = { readonly [Name in Names]: Rule<Name> }

export const wholeYear = (year: number) => ({
  from: toDay(`${year}-01-01`),
  to: toDay(`${year}-12-31`),
})

export const onDay = (day: Day) => ({ from: day, to: day })
