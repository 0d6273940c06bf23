import { writeCsv } from '@jejak/shared/bkn/csv'
import { IMPORT_KINDS } from '@jejak/shared/import/kinds'
import { CHANGE_ACTS, isError, type Issue, type Report } from '@jejak/shared/import/report'
import { saveFile } from '../storage/export.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { CountTable } from './count-table.tsx'
import { i } from './t.ts'

/** What an import would do: errors first, by row; then what is new, changed and in no list. */
export function ReportStep({
  report,
  endGone,
  onConfirm,
  onBack,
}: {
  readonly report: Report
  /** What is in no list goes. */
  readonly endGone: boolean
  readonly onConfirm: () => void
  readonly onBack: () => void
}) {
  const { hash, errors, issues, counts } = report
  const isSame = Object.values(counts).every(
    (each) => each.new + each.changed + (endGone ? each.gone : 0) === 0,
  )
  return (
    <section class="stack-l" aria-label={i('report.title')}>
      <output class="stack">
        {hash === null ? (
          <Notice tone="stop">{i('report.wrong', { n: errors })}</Notice>
        ) : (
          <Notice tone="good">{i(isSame ? 'report.same' : 'report.clean')}</Notice>
        )}
      </output>
      <IssueList title={i('issues.title')} issues={issues.filter(isError)} all={errors} />
      <IssueList
        title={i('issues.warnings')}
        issues={issues.filter((issue) => !isError(issue))}
        all={report.warnings}
      />
      {issues.length > 0 && (
        <button type="button" class="button" onClick={() => saveIssues(issues)}>
          <Icon name="download" />
          {i('issues.download')}
        </button>
      )}
      <CountTable counts={counts} />
      <Changes report={report} />
      <div class="row">
        {hash !== null && (
          <button type="button" class="button primary" onClick={onConfirm}>
            {i('confirm')}
          </button>
        )}
        <button type="button" class="button" onClick={onBack}>
          {i('cancel')}
        </button>
      </div>
    </section>
  )
}

/** A screen takes so many; the download has all that the server named. */
const SHOWN = 100

function IssueList({
  title,
  issues,
  all,
}: {
  readonly title: string
  readonly issues: readonly Issue[]
  readonly all: number
}) {
  if (issues.length === 0) return null
  return (
    <section class="card stack" aria-label={title}>
      <h2>{title}</h2>
      <ul class="stack import-issues">
        {issues.slice(0, SHOWN).map((issue) => (
          <li key={`${issue.label}-${issue.row}-${issue.column}-${issue.code}`}>
            <strong>{i('issues.row', { row: String(issue.row) })}</strong> ·{' '}
            <code>{issue.column}</code> <bdi>{issue.value || i('cell.empty')}</bdi>:{' '}
            {sentenceOf(issue)}
            <br />
            <span class="small quiet">
              <bdi>{issue.label}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {all > SHOWN && <p class="small quiet">{i('issues.more', { n: all - SHOWN })}</p>}
    </section>
  )
}

const sentenceOf = ({ code, other }: Issue): string =>
  i(`issue.${code}`, { ...(other !== undefined && { other: String(other) }) })

function saveIssues(issues: readonly Issue[]): void {
  const head = ['berkas', 'baris', 'kolom', 'isi', 'masalah']
  const rows = issues.map((issue) => [
    issue.label,
    String(issue.row),
    issue.column,
    issue.value,
    sentenceOf(issue),
  ])
  saveFile('kesalahan-impor.csv', 'text/csv', writeCsv([head, ...rows], ';'))
}

const Changes = ({ report: { changes, counts } }: { readonly report: Report }) =>
  IMPORT_KINDS.flatMap((kind) =>
    CHANGE_ACTS.map((act) => {
      const own = changes.filter((change) => change.kind === kind && change.act === act)
      const rest = counts[kind][act] - own.length
      if (own.length === 0) return null
      return (
        <details class="card" key={kind + act}>
          <summary>
            {i(`changes.${act}`, { kind: i(`kind.${kind}`) })} ({counts[kind][act]})
          </summary>
          <ul class="stack">
            {own.map(({ name, key, fields }) => (
              <li key={name + key + fields.map(({ to }) => to).join()}>
                <bdi>{name}</bdi> <span class="small quiet">{key}</span>
                {fields.map(({ column, from, to }) => (
                  <p class="small" key={column}>
                    {i('changes.field', {
                      column,
                      from: from || i('cell.empty'),
                      to: to || i('cell.empty'),
                    })}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          {rest > 0 && <p class="small quiet">{i('changes.more', { n: rest })}</p>}
        </details>
      )
    }),
  )
