import type { Day } from '@jejak/shared/calendar/day'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import type { OfferedSuggestion } from '@jejak/shared/handoff/messages'
import type { Interval } from '@jejak/shared/calendar/interval'
import type { Answer, Template } from '@jejak/shared/templates/template'
import type { PlanItem } from '@jejak/shared/match/plan'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { Dexie, type EntityTable, type Table } from 'dexie'

export type EventRow = {
  readonly seq: number
  readonly day: Day
  readonly at: number
  /** Empty for what belongs to no app: blur, idle, pause. */
  readonly app: string
  /** The id of an action's gesture, or of the report of the event: neither is counted twice. */
  readonly intent?: string
  readonly masked?: number
  readonly event: CaptureEvent
}

/** What the person decided about suggestions. Later events never change it. */
export type StoredSuggestion = {
  readonly id: string
  readonly day: Day
  readonly state: 'edited' | 'dropped' | 'offered' | 'moved'
  /** The suggestions it came from; they are not suggested again. */
  readonly from: readonly string[]
  readonly changedAt: number
  /** Where it stood: its time is taken. */
  readonly blocks: readonly KeptBlock[]
  /** Gone once Jejak has acknowledged it: only the time stays, so that it does not come back. */
  readonly suggestion?: Suggestion
  /** Minutes east of UTC in which its times are told; that of the settings when left out. */
  readonly zone?: number
  /** When it was, in minutes of the day, once the words have gone to Jejak: that time is filled. */
  readonly time?: Interval
}

export type KeptBlock = {
  readonly app: string
  readonly objectKey: string
  readonly day: Day
  readonly startAt: number
  readonly endAt: number
}

export type OfferedBatch = {
  readonly batchId: string
  readonly at: number
  readonly drafts: readonly OfferedSuggestion[]
  readonly receivedAt?: number
}

/** A *berkas bukti* the person added to a suggestion; it stays here until Jejak has acknowledged it. */
export type FileRow = { readonly name: string; readonly size: number; readonly addedAt: number }
/** Apart from its row, so that a list does not load the bytes. */
export type FileBytesRow = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** What was said to a weekly template on a day; one row for each, so that it is asked once. */
export type Reply = Answer & { readonly id: string }

export const replyId = (templateId: string, day: Day): string => `${day}:${templateId}`

/** Which rencana aksi the person gave a suggestion: what later suggestions are ranked by. One for each suggestion, the last. */
export type Choice = {
  /** Of the suggestion. */
  readonly id: string
  readonly text: string
  /** Empty for a suggestion without a work object: one from a file. */
  readonly objectKey: string
  /** Null: nothing fits. */
  readonly planId: string | null
  /** As it was called then: in the next period the same rencana aksi has another id. Empty when nothing fits. */
  readonly rencanaAksi: string
  readonly at: number
}

class JejakDatabase extends Dexie {
  declare events: EntityTable<EventRow, 'seq'>
  declare kept: Table<StoredSuggestion, string>
  declare offers: Table<OfferedBatch, string>
  declare plan: Table<PlanItem, string>
  declare templates: Table<Template, string>
  declare replies: Table<Reply, string>
  declare choices: Table<Choice, string>
  declare files: Table<FileRow, string>
  declare fileBytes: Table<FileBytesRow, string>
  declare meta: Table<{ readonly key: string; readonly value: unknown }, string>

  constructor() {
    // What was answered for must be on the disk: the worker may be gone a moment later.
    super('jejak', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      events: '++seq, day, at, app, &intent',
      kept: 'id, day, changedAt',
      offers: 'batchId',
      plan: 'id',
      meta: 'key',
    })
    this.version(2).stores({ templates: 'id', replies: 'id, day' })
    this.version(3).stores({ choices: 'id, at' })
    this.version(4).stores({ files: 'name', fileBytes: 'name' })
  }
}

export const database = new JejakDatabase()
