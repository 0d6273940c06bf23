import type { DiffLine, RhkDiff, SkpDiff } from '@jejak/shared/bkn/skp-diff'
import type { Period } from '@jejak/shared/skp/skp'
import { b } from './t.ts'

type Shared = {
  readonly periods: readonly Period[]
  /** Also what stays as it is. */
  readonly isAll: boolean
  readonly keptIds: ReadonlySet<string>
  readonly notRenamed: ReadonlySet<string>
  readonly onRenamed: (id: string, isRenamed: boolean) => void
}

/** RHK → indikator → rencana aksi of each period, with what happens to each. */
export function DiffTree({ diff, ...shared }: Shared & { readonly diff: SkpDiff }) {
  const shown = diff.rhk.filter((rhk) => shared.isAll || isTouched(rhk, shared.keptIds))
  return (
    <ol class="stack">
      {shown.map((rhk) => (
        <li key={rhk.id} class="card stack">
          <Line line={rhk} shared={shared} isHead />
          <Part title={b('import.indikator')} lines={rhk.indikator} shared={shared} />
          {[...Map.groupBy(rhk.actions, (action) => action.periodId)].map(([periodId, actions]) => (
            <Part
              key={periodId}
              title={b('import.rencanaAksi', {
                period:
                  shared.periods.find((period) => period.id === periodId)?.name ??
                  b('import.oldPeriod'),
              })}
              lines={actions}
              shared={shared}
            />
          ))}
        </li>
      ))}
    </ol>
  )
}

const isTouched = (rhk: RhkDiff, keptIds: ReadonlySet<string>): boolean =>
  [rhk, ...rhk.indikator, ...rhk.actions].some(
    (line) => line.mark !== 'same' || keptIds.has(line.id),
  )

function Part({
  title,
  lines,
  shared,
}: {
  readonly title: string
  readonly lines: readonly DiffLine[]
  readonly shared: Shared
}) {
  const shown = lines.filter(
    (line) => shared.isAll || line.mark !== 'same' || shared.keptIds.has(line.id),
  )
  if (shown.length === 0) return null
  return (
    <div class="stack skp-part">
      <h3 class="label">{title}</h3>
      <ul class="skp-list">
        {shown.map((line) => (
          <li key={line.id}>
            <Line line={line} shared={shared} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Line({
  line,
  shared,
  isHead = false,
}: {
  readonly line: DiffLine
  readonly shared: Shared
  readonly isHead?: boolean
}) {
  const isKept = shared.keptIds.has(line.id)
  const mark = isKept ? 'kept' : line.mark
  const text = line.after || line.before
  return (
    <div class={`import-line mark-${mark}`}>
      <p class="row">
        <span class={`badge mark-${mark}`}>{b(`import.mark.${mark}`)}</span>
      </p>
      {line.mark === 'renamed' && (
        <p class="quiet">
          <span class="hidden-visually">{b('import.was')} </span>
          <del>{line.before}</del>
        </p>
      )}
      {isHead ? <h2 class="import-head">{text}</h2> : <p>{text}</p>}
      <Note line={line} />
      {isKept && <p class="small quiet">{b('import.keptText')}</p>}
      {line.mark === 'renamed' && (
        <label class="row small">
          <input type="checkbox" checked onChange={() => shared.onRenamed(line.id, false)} />
          <span class="grow">{b('import.isSame')}</span>
        </label>
      )}
      {shared.notRenamed.has(line.id) && line.mark !== 'renamed' && (
        <button type="button" class="button plain" onClick={() => shared.onRenamed(line.id, true)}>
          {b('import.notSame')}
        </button>
      )}
    </div>
  )
}

/** Target and kind; both forms when they differ. */
function Note({ line }: { readonly line: DiffLine }) {
  const { beforeNote, afterNote, mark } = line
  if (mark === 'new' || mark === 'gone' || beforeNote === afterNote) {
    const note = afterNote || beforeNote
    return note ? <p class="small quiet">{note}</p> : null
  }
  return (
    <p class="small">
      <span class="hidden-visually">{b('import.was')} </span>
      <del class="quiet">{beforeNote || '–'}</del> <span aria-hidden="true">→</span>
      <span class="hidden-visually"> {b('import.now')} </span> <ins>{afterNote || '–'}</ins>
    </p>
  )
}
