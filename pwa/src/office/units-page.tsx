import type { UnorRow } from '@jejak/shared/org/office-view'
import { useLocation } from 'preact-iso'
import { useState } from 'preact/hooks'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { Icon } from '../ui/icon.tsx'
import { Empty } from '../ui/page-states.tsx'
import { TextField } from '../ui/text-field.tsx'
import { say } from '../ui/toast.ts'
import { Answered } from './answered.tsx'
import { ask } from './ask.ts'
import { o } from './t.ts'
import { UnitDialog } from './unit-dialog.tsx'
import { branchesOf } from './unit-tree.ts'
import './office.css'

/** *Instansi → Unit*: the tree of one's scope, folded below its first level. */
export function UnitsPage() {
  const { route } = useLocation()
  const { answer, again } = useAnswer(() => ask('unors', undefined), [])
  const [isAdding, setAdding] = useState(false)
  return (
    <Page
      title={placeText('units')}
      head={
        <button type="button" class="button primary" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {o('units.add')}
        </button>
      }
    >
      <Answered answer={answer} again={again}>
        {({ unors }) =>
          unors.length === 0 ? (
            <Empty icon="people" title={o('units.none')}>
              <p>{o('units.noneText')}</p>
            </Empty>
          ) : (
            <Tree units={unors} />
          )
        }
      </Answered>
      {isAdding && (
        <UnitDialog
          unit={null}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => {
            setAdding(false)
            say(o('units.saved'))
            route(`/instansi/unit/${id}`)
          }}
        />
      )}
    </Page>
  )
}

function Tree({ units }: { readonly units: readonly UnorRow[] }) {
  const [text, setText] = useState('')
  const living = units.filter((unit) => unit.endedOn === null)
  const shown = branchesOf(living, text)
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => deepUnits(living))
  const fold = (id: string) => {
    const next = new Set(folded)
    if (!next.delete(id)) next.add(id)
    setFolded(next)
  }
  return (
    <>
      <TextField label={o('units.search')} value={text} max={100} onChange={setText} />
      <div class="row">
        <button type="button" class="button" onClick={() => setFolded(new Set())}>
          {o('units.unfoldAll')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => setFolded(new Set(living.map(({ id }) => id)))}
        >
          {o('units.foldAll')}
        </button>
      </div>
      {shown.length === 0 && <p class="quiet">{o('units.noMatch')}</p>}
      {shown.length > 0 && (
        <div class="card office-tree">
          {/* What was looked for is never folded away. */}
          <Branch
            units={shown}
            parentId={null}
            folded={text.trim() === '' ? folded : new Set()}
            onFold={fold}
          />
        </div>
      )}
    </>
  )
}

/** All but the first level and what lies right below it. */
const deepUnits = (units: readonly UnorRow[]): ReadonlySet<string> =>
  new Set(units.filter((unit) => unit.parentId !== null).map(({ id }) => id))

function Branch({
  units,
  parentId,
  folded,
  onFold,
}: {
  readonly units: readonly UnorRow[]
  readonly parentId: string | null
  readonly folded: ReadonlySet<string>
  readonly onFold: (id: string) => void
}) {
  const here = units.filter((unit) => unit.parentId === parentId)
  return (
    <ul class="office-branch">
      {here.map(({ id, name, code, posts }) => {
        const hasMore = units.some((unit) => unit.parentId === id)
        const isOpen = hasMore && !folded.has(id)
        return (
          <li key={id}>
            <div class="office-unit">
              {hasMore ? (
                <button
                  type="button"
                  class="button plain icon-only"
                  aria-expanded={isOpen}
                  onClick={() => onFold(id)}
                >
                  <Icon name={isOpen ? 'down' : 'right'} />
                  <span class="hidden-visually">{o('units.fold', { name })}</span>
                </button>
              ) : (
                <span class="office-leaf" />
              )}
              <a class="grow" href={`/instansi/unit/${id}`}>
                <bdi>{name}</bdi>
                <span class="small quiet">
                  {code && `${code} · `}
                  {o('units.posts', { n: posts })}
                </span>
              </a>
            </div>
            {isOpen && <Branch units={units} parentId={id} folded={folded} onFold={onFold} />}
          </li>
        )
      })}
    </ul>
  )
}
