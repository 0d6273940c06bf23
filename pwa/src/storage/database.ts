import type { Entry } from '@jejak/shared/entry/entry'
import { Dexie, type Table } from 'dexie'
import type {
  AcknowledgedRow,
  BknRow,
  DraftRow,
  FileBytesRow,
  FileRow,
  FormRow,
  MemoryRow,
  OutboxRow,
  QueueRow,
  ReceiptRow,
  RecordedRow,
  RejectedRow,
  SettingRow,
  SkpRow,
  SyncState,
  TemplateAnswerRow,
  TemplateRow,
} from './rows.ts'
import { schemaOf, VERSIONS } from './schema.ts'

/** One database a person: what belongs to another person is out of reach by construction. */
export class JejakDatabase extends Dexie {
  declare entries: Table<Entry, string>
  declare outbox: Table<OutboxRow, number>
  declare acknowledged: Table<AcknowledgedRow, number>
  declare rejected: Table<RejectedRow, string>
  declare drafts: Table<DraftRow, string>
  declare forms: Table<FormRow, string>
  declare queue: Table<QueueRow, string>
  declare skp: Table<SkpRow, string>
  declare memory: Table<MemoryRow, number>
  declare meta: Table<SyncState, string>
  declare settings: Table<SettingRow, string>
  declare templates: Table<TemplateRow, string>
  declare templateAnswers: Table<TemplateAnswerRow, [string, string]>
  declare files: Table<FileRow, string>
  declare fileBytes: Table<FileBytesRow, string>
  declare bkn: Table<BknRow, string>
  declare recorded: Table<RecordedRow, string>
  declare receipts: Table<ReceiptRow, [string, number]>

  readonly personId: string
  /** The person has left: this handle never opens again, or what it still meant to write would outlive them. */
  isOver = false

  constructor(
    personId: string,
    options: { readonly indexedDB?: IDBFactory; readonly IDBKeyRange?: typeof IDBKeyRange } = {},
  ) {
    // Browsers report "committed" before the disk has it unless asked to be strict.
    super(`jejak-${personId}`, { chromeTransactionDurability: 'strict', ...options })
    this.personId = personId
    for (const version of VERSIONS) {
      const opened = this.version(version).stores(schemaOf(version))
      // Until version 5 a device told nobody what it had recorded.
      if (version === 5) {
        opened.upgrade((change) => change.table('recorded').toCollection().modify({ sent: 0 }))
      }
      // Until version 8 a device passed over the choices in what it was sent.
      if (version === 8) {
        opened.upgrade((change) =>
          change
            .table('meta')
            .toCollection()
            .modify({ behind: { choice: 0 } }),
        )
      }
    }
  }
}
