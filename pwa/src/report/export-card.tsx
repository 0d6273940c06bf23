import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { isUnderWay, type Export } from '@jejak/shared/report/export'
import { reportContract } from '@jejak/shared/api/routes/report'
import { locale } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { e, rangeText } from './t.ts'

const KB = 1000

/** One export: how far it has come, or its file and until when it can be had. */
export function ExportCard({
  made,
  onCancel,
}: {
  readonly made: Export
  readonly onCancel: () => void
}) {
  const { from, to, view, format, state, rows, total } = made
  return (
    <li class="card stack">
      <div class="row spread">
        <h2 class="report-export-title">
          {rangeText(from, to)} · {e(`format.${format}`)}
        </h2>
        <span class="small quiet">{e(`view.${view}`)}</span>
      </div>
      {isUnderWay(state) ? (
        <>
          <label class="report-progress">
            <span class="small">{e(`export.state.${state}`, { n: rows, total })}</span>
            <progress value={rows} max={Math.max(total, 1)} />
          </label>
          {state !== 'sealing' && (
            <div class="row">
              <button type="button" class="button" onClick={onCancel}>
                {e('export.cancel')}
              </button>
            </div>
          )}
        </>
      ) : (
        <p class={state === 'failed' ? 'field-error' : 'small'}>
          {made.problem
            ? e(`export.problem.${made.problem}`)
            : e(`export.state.${state}`, { n: rows })}
        </p>
      )}
      {state === 'done' && <Download made={made} />}
    </li>
  )
}

function Download({ made }: { readonly made: Export }) {
  const { me } = useSession()
  const { id, size, sha256, expiresAt } = made
  const until = expiresAt ?? 0
  return (
    <>
      <div class="row">
        <a class="button primary" href={`${reportContract.exportFile.path}?id=${id}`} download>
          <Icon name="document" />
          {e('export.download', { size: Math.max(1, Math.round(size / KB)) })}
        </a>
        <span class="small quiet">
          {e('export.until', {
            day: formatDay(dayAt(until, me.zone), locale.value, 'medium'),
            time: formatTime(minuteAt(until, me.zone), locale.value),
          })}
        </span>
      </div>
      <p class="small quiet report-hash">
        {e('export.hash')} {sha256}
      </p>
    </>
  )
}
