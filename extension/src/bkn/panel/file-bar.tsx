import { writeCsv } from '@jejak/shared/bkn/csv'
import { LOG_COLUMNS, toLogRows } from '@jejak/shared/bkn/log'
import { REGION_TEMPLATES, toRegionTable } from '@jejak/shared/bkn/region'
import { toTable } from '@jejak/shared/bkn/rows'
import type { ImportedTable, Table } from '@jejak/shared/bkn/rows'
import { linksOf, type Unsettled } from '@jejak/shared/bkn/settle'
import { useState } from 'preact/hooks'
import { readEntriesFile } from '../files/read-file.ts'
import { saveFile, textFile } from '../files/save-file.ts'
import { writeXlsx } from '../files/xlsx.ts'
import { readBkn, writeBkn } from '../store/bkn-store.ts'
import { ImportPreview } from './import-preview.tsx'
import { b } from './words.ts'

/** Files in and out: the columns people already use, a region's own, and the log of the filling. */
export function FileBar({ drafts }: { readonly drafts: readonly Unsettled[] }) {
  const [imported, setImported] = useState<ImportedTable | 'unreadable'>()
  const table = toTable(drafts)
  const name = drafts[0]?.day ?? 'kosong'
  const csv = (file: string, rows: Table) => saveFile(file, textFile(writeCsv(rows)))
  const saveLog = async () =>
    csv('jejak-bkn-catatan.csv', [LOG_COLUMNS, ...toLogRows(await readBkn('log'))])
  const read = async (file: File | undefined) => {
    if (!file) return
    setImported(await readEntriesFile(file).catch(() => 'unreadable' as const))
  }
  const take = async (table: ImportedTable) => {
    const ids = new Set(table.entries.map(({ id }) => id))
    const kept = (await readBkn('imported')).filter(({ id }) => !ids.has(id))
    const rows = table.entries.map((row) => ({ ...row, evidence: [...row.evidence] }))
    await writeBkn('imported', [...kept, ...rows])
    setImported(undefined)
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
      <label class="field">
        <span>{b('file.import')}</span>
        <input
          type="file"
          accept=".csv,.xlsx"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      {imported === 'unreadable' && (
        <p class="note stop" role="alert">
          {b('file.unreadable')}
        </p>
      )}
      {imported && imported !== 'unreadable' && (
        <ImportPreview
          table={imported}
          onTake={() => void take(imported)}
          onDiscard={() => setImported(undefined)}
        />
      )}
    </section>
  )
}
