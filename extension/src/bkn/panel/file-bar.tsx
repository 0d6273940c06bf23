import { writeCsv } from '@jejak/shared/bkn/csv'
import { LOG_COLUMNS, toLogRows } from '@jejak/shared/bkn/log'
import { REGION_TEMPLATES, toRegionTable } from '@jejak/shared/bkn/region'
import { toTable } from '@jejak/shared/bkn/rows'
import type { Table } from '@jejak/shared/bkn/rows'
import { linksOf, type Unsettled } from '@jejak/shared/bkn/settle'
import type { Answers } from '@jejak/shared/bkn/table/convention'
import { readSheets, type ImportedTable } from '@jejak/shared/bkn/table/read-sheets'
import { formatDay } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { settings } from '../../ui/app-state.ts'
import { readEntriesFile, type EntriesFile, type FileRefusal } from '../files/read-file.ts'
import { saveFile, textFile } from '../files/save-file.ts'
import { writeXlsx } from '../files/xlsx.ts'
import { readBkn, writeBkn } from '../store/bkn-store.ts'
import { ImportPreview } from './import-preview.tsx'
import { b } from './t.ts'

/** Files in and out: the columns people already use, a region's own, and the log of the filling. */
export function FileBar({ drafts }: { readonly drafts: readonly Unsettled[] }) {
  const [file, setFile] = useState<EntriesFile | FileRefusal>()
  const [answers, setAnswers] = useState<Answers>({})
  const [taken, setTaken] = useState<ImportedTable['entries']>([])
  const table = toTable(drafts)
  const name = drafts[0]?.day ?? 'kosong'
  const csv = (file: string, rows: Table) => saveFile(file, textFile(writeCsv(rows)))
  const saveLog = async () =>
    csv('jejak-bkn-catatan.csv', [LOG_COLUMNS, ...toLogRows(await readBkn('log'))])
  const imported =
    file && typeof file !== 'string' ? readSheets(file.sheets, answers, file.idOf) : undefined
  const read = async (chosen: File | undefined) => {
    if (!chosen) return
    setTaken([])
    setAnswers({})
    setFile(await readEntriesFile(chosen).catch(() => 'not-a-table' as const))
  }
  const take = async (table: ImportedTable) => {
    const ids = new Set(table.entries.map(({ id }) => id))
    const kept = (await readBkn('imported')).filter(({ id }) => !ids.has(id))
    const rows = table.entries.map((row) => ({ ...row, evidence: [...row.evidence] }))
    await writeBkn('imported', [...kept, ...rows])
    setFile(undefined)
    setTaken(table.entries)
  }
  return (
    <section class="stack tight" aria-label={b('file.title')}>
      <h2>{b('file.title')}</h2>
      <p class="row">
        <button type="button" onClick={() => csv(`jejak-${name}.csv`, table)}>
          {b('file.csv')}
        </button>
        <button
          type="button"
          onClick={() =>
            void writeXlsx(table, 'Progress Harian').then((file) =>
              saveFile(`jejak-${name}.xlsx`, file),
            )
          }
        >
          {b('file.xlsx')}
        </button>
        {REGION_TEMPLATES.map((template) => (
          <button
            key={template.id}
            type="button"
            onClick={() => csv(`jejak-${template.id}-${name}.csv`, toRegionTable(drafts, template))}
          >
            {b('file.region', { name: template.name })}
          </button>
        ))}
        <button type="button" onClick={() => void saveLog()}>
          {b('file.log')}
        </button>
      </p>
      {drafts.some((draft) => linksOf(draft).length < draft.evidence.length) && (
        <p class="soft small">{b('file.noBytes')}</p>
      )}
      <p class="row">
        <label class="button file-pick">
          {b('file.import')}
          <input
            type="file"
            class="unseen"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0]
              // The same file may be chosen again after it was corrected.
              event.currentTarget.value = ''
              void read(chosen)
            }}
          />
        </label>
      </p>
      <output>{taken.length > 0 && takenText(taken)}</output>
      {typeof file === 'string' && (
        <p class="note stop" role="alert">
          {b(file === 'encoding' ? 'file.encoding' : 'file.unreadable')}
        </p>
      )}
      {imported && (
        <ImportPreview
          table={imported}
          onTake={() => void take(imported)}
          onAnswer={(id, reading) => setAnswers({ ...answers, [id]: reading })}
          onDiscard={() => setFile(undefined)}
        />
      )}
    </section>
  )
}

/** On which days they are now: one of another day is not in sight. */
function takenText(entries: ImportedTable['entries']): string {
  const days = [...new Set(entries.map(({ day }) => day))].toSorted()
  const list = days.map((day) => formatDay(day, settings.value.locale, 'medium')).join(', ')
  return b('file.taken', { n: entries.length, days: list })
}
