import { addPlan, fits } from '@jejak/shared/bkn/plan-file/add-plan'
import { countPlanColumns } from '@jejak/shared/bkn/plan-file/columns'
import { readPlanFile, type PlanFile } from '@jejak/shared/bkn/plan-file/read-plan-file'
import { diffSkp, hasChanges } from '@jejak/shared/bkn/skp-diff'
import { takesAct } from '@jejak/shared/skp/agreement'
import { SKP_MOST, type Skp, type SkpContent } from '@jejak/shared/skp/skp'
import { useState } from 'preact/hooks'
import type { OpenSkp } from '../data/open-skp.ts'
import { readSheetsOf, type Unreadable } from '../import/read-sheets.ts'
import { lazyPart } from '../screen/lazy-page.tsx'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { f } from './file-words.ts'
import { RowProblems } from './row-problems.tsx'
import { writtenOf } from './working.ts'
import '../bkn/import.css'

const DiffTree = lazyPart(async () => (await import('../bkn/diff-tree.tsx')).DiffTree)

type Read = { readonly file: PlanFile; readonly content: SkpContent } | Unreadable

const NONE: ReadonlySet<string> = new Set()

/** An SKP from a table that somebody keeps or downloads: what becomes what, and what is not understood, before it is a draft. */
export function FilePage({
  current,
  year,
  onClose,
  onDraft,
}: {
  /** The SKP of the year, if there is one. */
  readonly current: Skp | undefined
  readonly year: number
  readonly onClose: () => void
  readonly onDraft: (open: OpenSkp) => void
}) {
  const { me, context } = useSession()
  const [read, setRead] = useState<Read | null>(null)
  const before: SkpContent = current
    ? writtenOf(current)
    : { year, pendekatan: 'kuantitatif', rhk: [] }
  const isShut = current !== undefined && !takesAct(current.state ?? 'draft', 'save')
  const look = async (chosen: File) => {
    const sheets = await readSheetsOf(chosen, countPlanColumns)
    if (typeof sheets === 'string') return setRead(sheets)
    const file = readPlanFile(sheets, { periods: me.periods, year })
    setRead({ file, content: addPlan(before, file.rhk, context.clock.newId) })
  }
  return (
    <Page
      title={f('title')}
      head={
        <button type="button" class="button plain" onClick={onClose}>
          <Icon name="left" />
          {f('back')}
        </button>
      }
    >
      {isShut ? (
        <Notice tone="warn">{f('shut', { year: String(year) })}</Notice>
      ) : (
        <>
          <p>{f('intro')}</p>
          <div>
            <label class={`button ${read ? '' : 'primary'}`}>
              <Icon name="plus" />
              {f('choose')}
              <input
                type="file"
                class="hidden-visually"
                accept=".csv,.xlsx,.txt,text/csv"
                onChange={(event) => {
                  const chosen = event.currentTarget.files?.[0]
                  if (chosen) void look(chosen)
                  // The same file, corrected, is chosen again under its name.
                  event.currentTarget.value = ''
                }}
              />
            </label>
          </div>
          {typeof read === 'string' && (
            <div role="alert">
              <Notice tone="stop">{f(`refused.${read}`)}</Notice>
            </div>
          )}
          {read && typeof read !== 'string' && (
            <Preview
              {...read}
              before={before}
              onGo={() =>
                onDraft({
                  id: current?.id ?? context.clock.newId(),
                  baseVersion: current?.version ?? 0,
                  content: read.content,
                })
              }
            />
          )}
        </>
      )}
    </Page>
  )
}

function Preview({
  file: { rhk, problems, unread, otherSheets },
  content,
  before,
  onGo,
}: {
  readonly file: PlanFile
  readonly content: SkpContent
  readonly before: SkpContent
  readonly onGo: () => void
}) {
  const { me } = useSession()
  const diff = diffSkp(before, content)
  const year = String(content.year)
  const count = (of: 'indikator' | 'rencanaAksi') =>
    rhk.reduce((sum, each) => sum + each[of].length, 0)
  return (
    <>
      <div aria-live="polite" class="stack">
        {rhk.length === 0 ? (
          <Notice tone="warn">{f('no-table')}</Notice>
        ) : (
          <p>
            {f('found', {
              rhk: rhk.length,
              indikator: count('indikator'),
              actions: count('rencanaAksi'),
            })}{' '}
            {f(hasChanges(diff) ? 'into' : 'same', { year })}
          </p>
        )}
      </div>
      <RowProblems problems={problems} />
      {unread.length > 0 && <p class="small quiet">{f('unread', { names: unread.join(', ') })}</p>}
      {otherSheets.length > 0 && (
        <p class="small quiet">{f('otherSheets', { names: otherSheets.join(', ') })}</p>
      )}
      <DiffTree
        diff={diff}
        periods={me.periods}
        isAll={false}
        keptIds={NONE}
        notRenamed={NONE}
        onRenamed={() => undefined}
      />
      {!fits(content) && <Notice tone="stop">{f('too-many', SKP_MOST)}</Notice>}
      {hasChanges(diff) && fits(content) && (
        <div>
          <button type="button" class="button primary" onClick={onGo}>
            {f('go')}
          </button>
        </div>
      )}
    </>
  )
}
