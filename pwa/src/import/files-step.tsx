import { isDayKind } from '@jejak/shared/import/kinds'
import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import type { ReadFiles } from './read-files.ts'
import { i } from './t.ts'
import { Templates } from './templates.tsx'

/** Files, what was found in them, and templates for whoever has none. */
export function FilesStep({
  read,
  isReading,
  onFiles,
  onRemove,
  onCheck,
}: {
  readonly read: ReadFiles
  readonly isReading: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly onRemove: (label: string) => void
  readonly onCheck: (endGone: boolean) => void
}) {
  const [endGone, setEndGone] = useState(false)
  const hasTables = read.tables.length > 0
  const kinds = read.tables.flatMap((table) => table.kinds)
  const [hasOffice, hasDays] = [!kinds.every(isDayKind), kinds.some(isDayKind)]
  return (
    <>
      <section class="card stack" aria-label={i('files.choose')}>
        <label class={`button ${hasTables ? '' : 'primary'} import-pick`}>
          <Icon name="plus" />
          {isReading ? i('files.reading') : i(hasTables ? 'files.more' : 'files.choose')}
          <input
            type="file"
            class="hidden-visually"
            multiple
            accept=".csv,.xlsx,.txt,text/csv"
            disabled={isReading}
            onChange={(event) => {
              const { files } = event.currentTarget
              if (files && files.length > 0) onFiles([...files])
              // The same file, corrected, is chosen again under its name.
              event.currentTarget.value = ''
            }}
          />
        </label>
        <p class="small quiet">{i('files.hint')}</p>
        <Findings read={read} />
        {hasTables && (
          <>
            <h2>{i('files.chosen')}</h2>
            <ul class="stack">
              {read.tables.map(({ label, kinds, rows }) => (
                <li key={label} class="row spread">
                  <span class="grow">
                    <bdi>{label}</bdi>
                    <br />
                    <span class="small quiet">
                      {kinds.map((kind) => i(`kind.${kind}`)).join(' + ')} ·{' '}
                      {i('files.rows', { n: rows.length })}
                    </span>
                  </span>
                  <button
                    type="button"
                    class="button plain icon-only"
                    onClick={() => onRemove(label)}
                  >
                    <Icon name="close" />
                    <span class="hidden-visually">{i('files.remove', { label })}</span>
                  </button>
                </li>
              ))}
            </ul>
            <label class="row check">
              <input
                type="checkbox"
                checked={endGone}
                onChange={(event) => setEndGone(event.currentTarget.checked)}
              />
              <span class="grow">
                {hasOffice && (
                  <>
                    {i('endGone')} <span class="small quiet">{i('endGoneHint')}</span>{' '}
                  </>
                )}
                {hasDays && (
                  <>
                    {i('replaceDays')} <span class="small quiet">{i('replaceDaysHint')}</span>
                  </>
                )}
              </span>
            </label>
            <button type="button" class="button primary" onClick={() => onCheck(endGone)}>
              {i('check')}
            </button>
          </>
        )}
      </section>
      {!hasTables && <Templates />}
    </>
  )
}

/** What could not be read of the files, each with what to do. */
const Findings = ({ read }: { readonly read: ReadFiles }) => (
  <>
    {read.refused.map(({ file, why }) => (
      <div role="alert" key={file}>
        <Notice tone="stop">{i(`refused.${why}`, { file })}</Notice>
      </div>
    ))}
    {read.unread.map((each) => (
      <div role="alert" key={`${each.label}-${each.why}-${'column' in each ? each.column : ''}`}>
        <Notice tone={each.why === 'hidden' ? 'warn' : 'stop'}>
          {i(`unread.${each.why}`, {
            label: each.label,
            column: 'column' in each ? each.column : '',
          })}
        </Notice>
      </div>
    ))}
  </>
)
