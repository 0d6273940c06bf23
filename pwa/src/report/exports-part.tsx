import { EXPORT_FORMATS, type ExportFormat } from '@jejak/shared/report/export'
import { useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { ExportCard } from './export-card.tsx'
import type { Place } from './place.ts'
import { e, wrongText } from './t.ts'
import { useExports } from './use-exports.ts'

/** Files of the days that are looked at, and what became of those of before. */
export function ExportsPart({ place }: { readonly place: Place }) {
  const { context } = useSession()
  const { answer, again, isBusy, failure, start, cancel } = useExports()
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={wrongText(answer.failure)} onRetry={again} />
  const { exports } = answer.value
  const { view, person = null, from, to } = place
  return (
    <>
      {view === 'unor' ? (
        <Notice icon="info">{e('export.noUnor')}</Notice>
      ) : (
        <section class="card stack" aria-label={e('export.title')}>
          <fieldset class="report-formats">
            <legend>{e('export.format')}</legend>
            {EXPORT_FORMATS.map((each) => (
              <label key={each} class="row">
                <input
                  type="radio"
                  name="format"
                  checked={format === each}
                  onChange={() => setFormat(each)}
                />
                {e(`format.${each}`)}
              </label>
            ))}
          </fieldset>
          {view !== 'self' && <p class="small quiet">{e('export.told')}</p>}
          {failure && (
            <Notice tone="warn" icon="warn">
              {failure.code === 'conflict' ? e('export.oneAtATime') : wrongText(failure)}
            </Notice>
          )}
          <div class="row">
            <button
              type="button"
              class="button primary"
              disabled={isBusy}
              onClick={() =>
                void start({ id: context.clock.newId(), view, person, from, to, format })
              }
            >
              <Icon name="document" />
              {e('export.start')}
            </button>
          </div>
        </section>
      )}
      {exports.length === 0 ? (
        <Empty icon="document" title={e('export.none')}>
          <p>{e('export.noneText')}</p>
        </Empty>
      ) : (
        <ul class="stack report-exports" aria-label={e('export.list')}>
          {exports.map((each) => (
            <ExportCard key={each.id} made={each} onCancel={() => void cancel(each.id)} />
          ))}
        </ul>
      )}
    </>
  )
}
