import type { FillPlan } from '@jejak/shared/bkn/fill-list'
import type { Period } from '@jejak/shared/skp/skp'
import type { ReshapeStep } from '@jejak/pwa/data/undo-split-merge'
import { findShown, type ShownEntry } from '@jejak/pwa/storage/views'
import { DAY } from './agency.ts'
import type { Device } from './device.ts'
import type { Recordings } from './recordings.ts'

/** A removal that may only happen once another entry has the time of what is removed. */
export type Handover = {
  readonly what: 'merge' | 'undone split'
  readonly removal: string
  readonly keepId: string
  /** The intent that had taken the time away; what the entry was before does not count. */
  readonly since: string | undefined
  /** What must have stood in the kept entry. An undone split leaves its start and its links alone. */
  readonly need: { readonly start: number; readonly end: number; readonly urls: readonly string[] }
}

/** What a toast on this device still offers to undo, and the part of it that was made. */
export type Offer = { readonly what: 'split' | 'merge'; readonly steps: readonly ReshapeStep[] }

/** What goes on around a whole day page: dialogs that stay open, toasts, an extension, and what was noted of it all. */
export type DayPlay = {
  readonly plan: readonly FillPlan[]
  readonly period: Period
  readonly handovers: Handover[]
  /** What a screen showed that it must not: each a sentence. */
  readonly torn: string[]
  readonly offers: Map<string, Offer>
  /** Entries as a dialog showed them when it was opened, which may be a while ago. */
  readonly dialogs: Map<string, readonly ShownEntry[]>
  readonly recordings: Recordings
  readonly played: Map<string, number>
}

/** Counts what was played, so that a run in which nothing happened can be told. */
export const note = ({ played }: DayPlay, what: string): void => {
  played.set(what, (played.get(what) ?? 0) + 1)
}

/** The day page of the person at this device, without what is only shown because it must be decided. */
export const dayOf = async ({ context }: Device): Promise<readonly ShownEntry[]> =>
  (await findShown(context.database, DAY, DAY)).filter((view) => !view.removed)

export const minutesOf = (entries: readonly ShownEntry[]): number =>
  entries.reduce((sum, { start, end }) => sum + end - start, 0)
