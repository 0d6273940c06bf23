import type { Day } from '../calendar/day.ts'
import type { Link, WorkObject } from '../capture/event.ts'
import type { Act } from './act.ts'
import type { Group } from './segment.ts'
import type { Span } from './span.ts'

/** A stretch of attention on one work object, or a meeting, ready to be put in a sentence. */
export type Session = Span & {
  readonly lane: 'attention' | 'meeting'
  readonly app: string
  readonly object: WorkObject
  readonly link: Link | null
  /** Where in the app, as the adapter named it; empty for a group or a meeting. */
  readonly route: string
  /** App, first key and begin: what an id is made of. Later events never change them. */
  readonly firstKey: string
  readonly origin: number
  readonly day: Day
  /** Presence between start and end, whichever object was in front. */
  readonly activeMs: number
  /** Instants at which the app saved a change. */
  readonly edits: readonly number[]
  readonly isNew: boolean
  readonly acts: readonly Act[]
  readonly insertions: readonly WorkObject[]
  readonly jumped: boolean
  readonly group?: Group
  /** The objects of a group, in the order they were first seen. */
  readonly members: readonly WorkObject[]
  /** Documents worked on during a meeting, long enough to be mentioned in its note. */
  readonly beside?: readonly WorkObject[]
}

/** An accepted suggestion: its interval is occupied, and its object is not suggested again within it. */
export type KeptBlock = {
  /** Of the suggestion it was, when it is known. */
  readonly id?: string
  readonly app: string
  readonly objectKey: string
  readonly day: Day
  /** Epoch milliseconds. */
  readonly startAt: number
  readonly endAt: number
}

/** Key of a group as suggestions carry it, so that an accepted group is recognised again. */
export const groupKey = (group: Group): string => `group:${group.rule}:${group.type}`
