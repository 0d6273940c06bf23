import type { UnorRow } from '@jejak/shared/org/office-view'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { Page } from '../screen/page.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { say } from '../ui/toast.ts'
import { ask } from './ask.ts'
import { OfficeTabs } from './office-tabs.tsx'
import { o, refusalText } from './t.ts'
import { UnitDialog } from './unit-dialog.tsx'
import { UnitPosts } from './unit-posts.tsx'
import { useAnswer } from './use-answer.ts'
import './office.css'

/** *Instansi → Unit organisasi*: the tree of one's scope, and who holds which post. */
export function UnitsPage() {
  const { answer, again } = useAnswer(() => ask('unors', undefined), [])
  const [isAdding, setAdding] = useState(false)
  const units = answer !== 'busy' && 'value' in answer ? answer.value.unors : null
  return (
    <Page
      title={t('nav.office')}
      head={
        units && (
          <button type="button" class="button" onClick={() => setAdding(true)}>
            {o('units.add')}
          </button>
        )
      }
    >
      <OfficeTabs />
      {answer === 'busy' && <Loading />}
      {answer !== 'busy' && 'failure' in answer && (
        <Broken text={refusalText(answer.failure)} onRetry={again} />
      )}
      {units?.length === 0 && <Empty icon="people" title={o('units.none')} />}
      {units && <Branch units={units} parentId={null} />}
      {isAdding && units && (
        <UnitDialog
          units={units}
          onClose={() => setAdding(false)}
          onSaved={() => {
            setAdding(false)
            say(o('units.saved'))
            again()
          }}
        />
      )}
    </Page>
  )
}

function Branch({
  units,
  parentId,
}: {
  readonly units: readonly UnorRow[]
  readonly parentId: string | null
}) {
  const here = units.filter((unit) => unit.parentId === parentId && unit.endedOn === null)
  if (here.length === 0) return null
  return (
    <ul class="stack office-branch">
      {here.map((unit) => (
        <Unit key={unit.id} unit={unit} units={units} />
      ))}
    </ul>
  )
}

function Unit({ unit, units }: { readonly unit: UnorRow; readonly units: readonly UnorRow[] }) {
  const [isOpen, setOpen] = useState(false)
  const { name } = unit
  return (
    <li class="stack">
      <div class="row spread card office-row">
        <div class="grow">
          <p dir="auto">{name}</p>
          <p class="small quiet">
            {unit.code && `${unit.code} · `}
            {o('units.posts', { n: unit.posts })}
          </p>
        </div>
        <button
          type="button"
          class="button"
          aria-expanded={isOpen}
          aria-label={o(isOpen ? 'units.close' : 'units.open', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? '−' : '+'}
        </button>
      </div>
      {isOpen && <UnitPosts id={unit.id} />}
      <Branch units={units} parentId={unit.id} />
    </li>
  )
}
