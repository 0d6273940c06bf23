import { failureText } from '../screen/failure-text.ts'
import { Page } from '../screen/page.tsx'
import type { CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { CountTable } from './count-table.tsx'
import { FilesStep } from './files-step.tsx'
import { ReportStep } from './report-step.tsx'
import { i } from './t.ts'
import { useImport, type Import } from './use-import.ts'
import './import.css'

/** *Impor daftar*: the lists of an agency, looked at before anything is written. */
export function ImportPage() {
  const importing = useImport()
  const { step, failure } = importing
  return (
    <Page title={i('title')} narrow>
      <p class="quiet">{i('lead')}</p>
      {failure && (
        <div role="alert">
          <Notice tone="stop">{problemOf(failure)}</Notice>
        </div>
      )}
      <CurrentStep {...importing} />
      {step.name === 'done' && (
        <section class="card stack" aria-label={i('done.title')}>
          <h2>{i('done.title')}</h2>
          <p>{i('done.lead')}</p>
          <CountTable counts={step.counts} />
          <a class="button primary" href="/lembar-aktivasi">
            {i('done.activate')}
          </a>
          <button type="button" class="button" onClick={importing.restart}>
            {i('done.next')}
          </button>
        </section>
      )}
    </Page>
  )
}

/** What a whole import is refused for. */
function problemOf(failure: CallFailure): string {
  if (failure.code === 'conflict') return i('moved')
  if (failure.code === 'forbidden') return i('notYourLists')
  return failure.code === 'invalid' ? i('ownPower') : failureText(failure)
}

function CurrentStep({ step, read, give, remove, check, confirm, cancel, failure }: Import) {
  switch (step.name) {
    case 'files':
    case 'reading':
      return (
        <FilesStep
          read={read}
          isReading={step.name === 'reading'}
          onFiles={(files) => void give(files)}
          onRemove={remove}
          onCheck={(endGone) => void check(endGone)}
        />
      )
    case 'sending':
      return (
        <section class="card stack" aria-busy="true">
          <output>{i('sending', { sent: step.sent, n: step.rows })}</output>
          <progress max={step.rows} value={step.sent} aria-label={i('checking')} />
          <button type="button" class="button" onClick={cancel}>
            {i('cancel')}
          </button>
        </section>
      )
    case 'checking':
    case 'confirming':
      return (
        <section class="card stack" aria-busy="true">
          <output>{i(step.name)}</output>
          <progress aria-label={i(step.name)} />
        </section>
      )
    case 'report':
      return failure?.code === 'conflict' ? (
        <button type="button" class="button primary" onClick={cancel}>
          {i('again')}
        </button>
      ) : (
        <ReportStep
          report={step.report}
          endGone={step.endGone}
          onConfirm={() => void confirm(step.report, step.endGone)}
          onBack={cancel}
        />
      )
    case 'done':
      return null
  }
}
