import { isOnEntry } from '@jejak/shared/sync/mutation'
import { dropAtRestEntries, forgetHowFar } from './at-sign-out.ts'
import type { JejakDatabase } from './database.ts'
import { findWriting, readForms } from './forms.ts'
import { countUnsentFiles, dropSentFiles, listFiles, UNSENT_FILES } from './files.ts'
import { countUnsentRecords, dropSentRecords, findUnsentRecords } from './recorded.ts'
import type { TableName } from './schema.ts'

/** What becomes of the rows of one table. A new table does not compile until it has said so. */
export type TableRules = {
  /**
   * What signing out does while unsent work has to stay on the device: `keep` what that work stands on, `delete` the
   * rest, or take out by hand what the server has already.
   */
  readonly atSignOut: 'keep' | 'delete' | ((database: JejakDatabase) => Promise<void>)
  /**
   * Under which name the rows stand in the person's export of everything on this device (UU 27/2022, Pasal 6–7), or
   * why they are in no export. `read` when they are more than the plain rows.
   */
  readonly inExport:
    | string
    | { readonly name: string; readonly read: (database: JejakDatabase) => Promise<unknown> }
    | { readonly leftOut: string }
  /** What of it would be lost with this device: counted, and under which name a person who leaves takes it along. */
  readonly unsent?: {
    readonly name: string
    readonly count: (database: JejakDatabase) => Promise<number>
    readonly read: (database: JejakDatabase) => Promise<readonly unknown[]>
  }
  /** What signing out deletes although it is nowhere else, and nothing unsent stands on it: whoever leaves is told, and may take it along. */
  readonly lostAtSignOut?: {
    readonly name: string
    readonly read: (database: JejakDatabase) => Promise<readonly unknown[]>
  }
}

export const TABLES: Readonly<Record<TableName, TableRules>> = {
  entries: { atSignOut: dropAtRestEntries, inExport: 'entries' },
  outbox: {
    atSignOut: 'keep',
    inExport: 'unsent',
    unsent: {
      name: 'unsent',
      // What was learned on the way is no work of the person's.
      count: ({ outbox }) => outbox.filter(({ mutation }) => isOnEntry(mutation)).count(),
      read: ({ outbox }) => outbox.orderBy('seq').toArray(),
    },
  },
  // The server has them; the copy for a restored server is worth less than what it would show to the next person here.
  acknowledged: { atSignOut: 'delete', inExport: 'acknowledged' },
  rejected: {
    atSignOut: 'keep',
    inExport: 'rejected',
    unsent: {
      name: 'rejected',
      count: ({ rejected }) => rejected.count(),
      read: ({ rejected }) => rejected.toArray(),
    },
  },
  drafts: {
    atSignOut: 'delete',
    inExport: 'suggestions',
    lostAtSignOut: {
      name: 'suggestions',
      read: ({ drafts }) => drafts.where('state').equals('offered').toArray(),
    },
  },
  forms: {
    atSignOut: 'delete',
    inExport: { name: 'openForms', read: readForms },
    lostAtSignOut: { name: 'openForms', read: findWriting },
  },
  queue: { atSignOut: 'delete', inExport: { leftOut: 'work of other people' } },
  skp: {
    atSignOut: 'delete',
    inExport: {
      name: 'skp',
      read: async ({ skp }) => (await skp.toArray()).map((row) => row.skp),
    },
  },
  memory: { atSignOut: 'delete', inExport: 'choices' },
  // After the entries: what was let go of has to be heard again.
  meta: { atSignOut: forgetHowFar, inExport: 'syncState' },
  // Among them the day of a supervisor's team, with names, and what was decided on the work of others.
  settings: {
    atSignOut: 'delete',
    inExport: {
      name: 'settings',
      read: ({ settings }) =>
        settings.filter(({ key }) => !key.startsWith('team:') && key !== 'decided').toArray(),
    },
  },
  templates: { atSignOut: 'delete', inExport: 'templates' },
  templateAnswers: { atSignOut: 'delete', inExport: 'templateAnswers' },
  files: {
    atSignOut: dropSentFiles,
    inExport: { name: 'files', read: (database) => listFiles(database) },
    unsent: {
      name: 'files',
      count: countUnsentFiles,
      read: (database) => listFiles(database, UNSENT_FILES),
    },
  },
  fileBytes: { atSignOut: 'keep', inExport: { leftOut: 'in `files`, as base64' } },
  // Together with `recorded`: how far this device has heard must not outlive what it heard.
  bkn: { atSignOut: 'delete', inExport: 'bkn' },
  // Numbers and hashes: proof for the person, and it names nobody.
  receipts: { atSignOut: 'keep', inExport: 'receipts' },
  recorded: {
    atSignOut: dropSentRecords,
    inExport: 'recordedInBkn',
    unsent: { name: 'recordedInBkn', count: countUnsentRecords, read: findUnsentRecords },
  },
}

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]
