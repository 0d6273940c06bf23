import { diffSkp, hasChanges, MARKS } from '@jejak/shared/bkn/skp-diff'
import { importSkp } from '@jejak/shared/bkn/skp-import'
import { formatDay } from '@jejak/shared/i18n/text'
import type { ActingPost } from '@jejak/shared/skp/acting-post'
import type { Skp } from '@jejak/shared/skp/skp'
import { useMemo, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import type { CallFailure } from '../sync/http.ts'
import { locale } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { isOnline } from '../screen/online.ts'
import { Page } from '../screen/page.tsx'
import type { OpenSkp } from '../data/open-skp.ts'
import { Notice } from '../ui/notice.tsx'
import { DiffTree } from './diff-tree.tsx'
import { toMoment } from './moment.ts'
import type { PlanRow } from './plan-row.ts'
import { useImport } from './use-import.ts'
import { b } from './t.ts'
import '../ui/act-bar.css'
import './import.css'

/** What taking over the plan of e-Kinerja would change, line by line, before anything is changed. */
export function ImportPreview({
  row,
  skps,
  acting,
  usedIds,
  onClose,
  onDraft,
}: {
  readonly row: PlanRow
  readonly skps: readonly Skp[]
  /** The post one acts in into whose plan it goes. */
  readonly acting: ActingPost | undefined
  readonly usedIds: ReadonlySet<string>
  readonly onClose: () => void
  /** Offline the outcome becomes the SKP that is being written. */
  readonly onDraft: (open: OpenSkp) => void
}) {
  const { me, context } = useSession()
  const [notRenamed, setNotRenamed] = useState<ReadonlySet<string>>(new Set())
  const [isAll, setAll] = useState(false)
  const current = skps.find((skp) => skp.year === row.plan.year) ?? null
  const made = useMemo(
    () =>
      importSkp({
        current,
        periods: me.periods,
        read: row.plan,
        usedIds,
        options: { makeId: context.clock.newId, notRenamed },
      }),
    [current?.id, current?.version, row.batchId, usedIds, notRenamed, me.periods],
  )
  const diff = useMemo(() => diffSkp(current, made.content), [made])
  const { failure, isBusy, save, keepAsDraft, drop } = useImport({
    row,
    current,
    acting,
    content: made.content,
    onClose,
    onDraft,
  })
  const isSame = !hasChanges(diff)
  const title = b('import.of', { year: String(row.plan.year) })
  const mark = (id: string, isRenamed: boolean) =>
    setNotRenamed(
      isRenamed
        ? new Set([...notRenamed].filter((each) => each !== id))
        : new Set([...notRenamed, id]),
    )
  return (
    <Page title={title}>
      <p class="quiet small">{b('import.readAt', toMoment(row.at, me.zone))}</p>
      {acting && <Notice>{b('import.into', { post: acting.post })}</Notice>}
      {failure && (
        <div role="alert">
          <Notice tone={failure.code === 'conflict' ? 'warn' : 'stop'}>
            {refusalText(failure)}
          </Notice>
        </div>
      )}
      {made.unknownPeriods.length > 0 && (
        <Notice tone="warn">
          <p>{b('import.unknown')}</p>
          <ul class="import-periods">
            {made.unknownPeriods.map(({ id, name, from, to }) => (
              <li key={id}>
                <strong>{name}</strong>{' '}
                {b('import.period', {
                  from: formatDay(from, locale.value, 'medium'),
                  to: formatDay(to, locale.value, 'medium'),
                })}
              </li>
            ))}
          </ul>
          <p>{b('import.unknownHelp')}</p>
        </Notice>
      )}
      {isSame ? (
        <Notice tone="good">{b('import.same')}</Notice>
      ) : (
        <p class="row import-counts">
          {MARKS.filter((each) => diff.counts[each] > 0).map((each) => (
            <span key={each} class={`badge mark-${each}`}>
              {b(`import.count.${each}`, { n: diff.counts[each] })}
            </span>
          ))}
        </p>
      )}
      <label class="row">
        <input type="checkbox" checked={isAll} onChange={() => setAll(!isAll)} />
        <span>{b('import.all')}</span>
      </label>
      <DiffTree
        diff={diff}
        periods={me.periods}
        isAll={isAll}
        keptIds={made.keptIds}
        notRenamed={notRenamed}
        onRenamed={mark}
      />
      {!isOnline.value && !isSame && (
        <Notice tone="warn" icon="offline">
          {b('import.offline')}
        </Notice>
      )}
      <div class="act-bar skp-bar">
        <button type="button" class="button plain" onClick={() => void drop()}>
          {isSame ? b('import.done') : b('import.drop')}
        </button>
        {!isSame && (
          <>
            <button type="button" class="button" onClick={onClose}>
              {b('import.later')}
            </button>
            <button
              type="button"
              class="button primary"
              disabled={isBusy}
              onClick={() => void (isOnline.value ? save() : keepAsDraft())}
            >
              {b(isOnline.value ? 'import.save' : 'import.saveOffline')}
            </button>
          </>
        )}
      </div>
    </Page>
  )
}

/** Whoever handed the plan in takes it back first, or begins an adendum; what was read stays. */
function refusalText(failure: CallFailure): string {
  if (failure.refused?.code === 'wrong-state') return b('import.standing')
  return failure.code === 'conflict' ? b('import.moved') : failureText(failure)
}
