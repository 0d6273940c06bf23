import type { ProblemCode } from '@jejak/shared/api/problem'
import type { BknPlan } from '@jejak/shared/bkn/plan'
import type { BknRecord, FillOrder } from '@jejak/shared/bkn/recorded'
import type { ContentField, EntryContent } from '@jejak/shared/entry/entry'
import type { OfferedSuggestion } from '@jejak/shared/handoff/messages'
import type { QueueItem } from '@jejak/shared/review/queue'
import type { Answer, Template } from '@jejak/shared/templates/template'
import type { Skp } from '@jejak/shared/skp/skp'
import type { Mutation } from '@jejak/shared/sync/mutation'
import type { Limit, Receipt, Rejection } from '@jejak/shared/sync/protocol'

export type OutboxRow = {
  /** Order of intent. Never reused, so that re-offered rows can have their old place back. */
  seq?: number
  id: string
  /** Of the entry that the intent is about; of a choice its own id, so that no entry waits for it. */
  entryId: string
  mutation: Mutation
  /** What the screen showed in the fields that the patch replaces. Stays here; lets a conflict be told from my own change. */
  seen: Partial<EntryContent>
  /** 1 from before the first request that carried it: the server may know it. */
  sent: 0 | 1
  attempts: number
  createdAt: number
  /** Not sent before this instant, so that it can still be undone. */
  holdUntil: number
  /** Fields another device changed. Set means: this entry waits for the person. */
  conflict: ContentField[] | null
  /**
   * An intent on another entry that must have been taken in first. A merge removes one entry only once the other
   * has its time; what is refused or given up takes the removal along, so that no work vanishes between the two.
   */
  after?: string
  /** How often it was refused since it was offered again to a restored server, which others have yet to fill. */
  reoffered?: number
}

/** A copy of what the server acknowledged, offered again when the server was restored from a backup. */
export type AcknowledgedRow = OutboxRow & { seq: number; acknowledgedAt: number }

/** A refusal of the server, or that it cannot take the request at all. */
export type TrayCode = Rejection | 'unreadable' | 'too-large'

/** The tray: an intent refused for good, with everything that hung on it. Only the person empties it. */
export type RejectedRow = {
  id: string
  entryId: string
  kind: Mutation['kind']
  code: TrayCode
  /** Which limit it went beyond, when the server names one. */
  because?: Limit
  /** Which field the server could not take: a path in the mutation. */
  field?: string
  /** What the screen showed when it was refused; null when that entry was never here (a decision). */
  content: EntryContent | null
  /** For a decision: whose entry it was and what it said. */
  about: string
  mutations: Mutation[]
  at: number
}

export type DraftRow = {
  id: string
  day: string
  state: 'offered' | 'accepted' | 'dropped'
  draft: OfferedSuggestion
  at: number
  /** The rencana aksi the person gave it before accepting it; null when they said that none fits. */
  chosen?: string | null
  /** Of the entry it became. */
  entryId?: string
}

/**
 * A *berkas bukti* on this device. `held`: no saved entry cites it yet, so it goes nowhere. `waiting`: to be uploaded.
 * `sent`: the server has it; kept for 35 days like everything acknowledged. `refused`: waits for the person.
 */
export type FileRow = {
  name: string
  size: number
  state: 'held' | 'waiting' | 'sent' | 'refused'
  /** Why it was refused. */
  code: ProblemCode | null
  /** When it was made, and when the server acknowledged it. */
  addedAt: number
  sentAt: number | null
}
/** Apart from its row, so that looking at states does not load the bytes. */
export type FileBytesRow = { name: string; bytes: Uint8Array<ArrayBuffer> }

/** What stands in a form that was not saved yet. */
export type FormRow = { key: string; value: unknown; at: number }
export type SkpRow = { id: string; skp: Skp }
export type QueueRow = { id: string; item: QueueItem }
/** Which rencana aksi the person gave a text; null when they said that none fits. */
export type MemoryRow = {
  id?: number
  text: string
  planId: string | null
  objectKey: string
  at: number
  /** Under which the person's other devices know it; one that stays on this device has none. */
  choiceId?: string
}
/** What recurs each week, and what was said to it. Both stay on this device. */
export type TemplateRow = Template
export type TemplateAnswerRow = Answer
/** What is on its way from or to e-Kinerja, through the extension on this device. */
export type BknRow =
  /** The plan that the extension read, until the person has taken it over or put it away. */
  | { key: 'plan'; batchId: string; plan: BknPlan; at: number }
  /** Entries to be filled (`queue:` and the batch's id), until the extension has them. */
  | { key: `queue:${string}`; batchId: string; orders: FillOrder[]; at: number }
  /** The last batch that the extension took. */
  | { key: 'handed'; taken: number; known: number; at: number }
  /** How far this device has heard what others of the person recorded. */
  | { key: 'heard'; epoch: string; cursor: number }
/** "Tercatat di BKN": one row for each entry as it was filled; `sent` once the server has it. */
export type RecordedRow = BknRecord & { id: string; entryId: string; day: string; sent: 0 | 1 }
/** Proof of an act on an entry, own or decided on. No words in it: it is shown to whoever doubts the record. */
export type ReceiptRow = Receipt & { entryId: string }
export type SettingRow = { key: string; value: unknown }

export type Halt = 'sign-in' | 'upgrade' | 'refused'
export type Trouble = 'network' | 'server' | 'busy' | 'portal'

/** Everything the engine must remember; all tabs read it. */
export type SyncState = {
  key: 'sync'
  deviceId: string
  epoch: string | null
  cursor: number
  failures: number
  nextAttemptAt: number
  /** How long that back-off was when it began, in milliseconds. */
  restMs?: number
  batchLimit: number
  trouble: Trouble | null
  halt: Halt | null
  lastSyncAt: number | null
  /** Optional fields of the request that the server reads. */
  reads?: string[]
  /** How far this device has heard of kinds of rows that came later than it did; left out once that is as far as the rest. */
  behind?: { choice: number }
  /** The newest mutation that the server said was applied: one that no longer knows it was restored from a backup. */
  lastApplied?: string
  /** While the first pull is under way: the number of the newest change there is, as far as the server says. */
  pull?: { head: number | null }
  /** By how much this device's clock was ahead of the server's at the last exchange that told, in milliseconds. */
  clockOffMs?: number
}
