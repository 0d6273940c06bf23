import type { SuperiorRhk } from '@jejak/shared/skp/cascade'
import type { OpenSkp } from '../data/open-skp.ts'
import { todayIn } from '../screen/clock.ts'
import { lazyPart } from '../screen/lazy-page.tsx'
import { lazy } from '../screen/lazy.tsx'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { addRhk, changeRhk, moveItem, removeItem } from './edit.ts'
import { Folded } from './folded.tsx'
import { RhkEditor } from './rhk-editor.tsx'
import { s } from './t.ts'

const AttachmentsEditor = lazyPart(
  async () => (await import('./editor-parts.ts')).AttachmentsEditor,
)
const CopyActions = lazyPart(async () => (await import('./editor-parts.ts')).CopyActions)
const WeightFacts = lazy(
  async () => (await import('./editor-parts.ts')).WeightFacts,
  () => null,
)

/** What a plan is made of, as it is written: of an SKP, and of a template for some. */
export function PlanEditor({
  content,
  superiorRhk,
  onChange,
}: {
  readonly content: OpenSkp['content']
  /** RHK of superiors that may be chosen. */
  readonly superiorRhk: readonly SuperiorRhk[]
  readonly onChange: (next: OpenSkp['content']) => void
}) {
  const { me, context } = useSession()
  const around = {
    year: content.year,
    periods: me.periods,
    today: todayIn(me.zone),
    newId: context.clock.newId,
  }

  return (
    <>
      {content.rhk.map((rhk, index) => (
        <RhkEditor
          key={rhk.id}
          rhk={rhk}
          number={index + 1}
          around={around}
          superiorRhk={superiorRhk}
          onChange={(patch) => onChange(changeRhk(content, rhk.id, patch))}
          onMove={(by) => onChange({ ...content, rhk: moveItem(content.rhk, rhk.id, by) })}
          onRemove={() => onChange({ ...content, rhk: removeItem(content.rhk, rhk.id) })}
        />
      ))}
      <button
        type="button"
        class="button"
        onClick={() => onChange(addRhk(content, context.clock.newId()))}
      >
        <Icon name="plus" />
        {s('addRhk')}
      </button>
      <div class="card stack">
        <Folded title={s('copyActions')}>
          <CopyActions
            content={content}
            periods={me.periods}
            newId={context.clock.newId}
            onChange={onChange}
          />
        </Folded>
        <Folded title={s('attachments')}>
          <AttachmentsEditor
            parts={content}
            onChange={(parts) => onChange({ ...content, ...parts })}
          />
        </Folded>
      </div>
      <WeightFacts content={content} />
    </>
  )
}
