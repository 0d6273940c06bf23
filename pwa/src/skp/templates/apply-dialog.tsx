import type { Recipient, SkpTemplate, Templates } from '@jejak/shared/skp/template'
import { useId, useState } from 'preact/hooks'
import { useAnswer } from '../../screen/use-answer.ts'
import { useSession } from '../../screen/use-session.ts'
import { DialogFoot } from '../../ui/dialog-foot.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Broken, Loading } from '../../ui/page-states.tsx'
import { askTemplates, refusedText, w } from './t.ts'

/** Before whom a template will lie, and who is left out and why; then before all of the chosen, or before none. */
export function ApplyDialog({
  template: { id: templateId, version, name, jabatan, content },
  onClose,
  onDone,
}: {
  readonly template: SkpTemplate
  readonly onClose: () => void
  readonly onDone: (value: Templates, done: { readonly id: string; readonly n: number }) => void
}) {
  const { context } = useSession()
  const [id] = useState(() => context.clock.newId())
  const { answer, again } = useAnswer(
    () => askTemplates('skpTemplatePeople', { id: templateId }),
    [templateId],
  )
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const people = answer !== 'busy' && 'value' in answer ? answer.value.people : []
  const free = people.filter(({ gets }) => gets === 'free')
  const chosen = free.filter((each) => !left.has(each.id)).map((each) => each.id)
  const year = String(content.year)
  const apply = async () => {
    setBusy(true)
    setFailure(null)
    const form = { id, templateId, baseVersion: version, people: chosen }
    const done = await askTemplates('applySkpTemplate', form)
    setBusy(false)
    if (done.ok) return onDone(done.value, { id, n: chosen.length })
    setFailure(done.reason.code === 'conflict' ? w('apply.moved') : refusedText(done.reason))
    if (done.reason.code === 'conflict') again()
  }
  return (
    <Dialog
      title={w('apply.title', { name })}
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={chosen.length === 0 ? w('apply') : w('apply.act', { n: chosen.length })}
          isOff={isBusy || chosen.length === 0}
          onAct={() => void apply()}
        />
      }
    >
      <p>{w('apply.intro', { year, jabatan })}</p>
      {failure && (
        <div role="alert">
          <Notice tone="warn">{failure}</Notice>
        </div>
      )}
      {answer === 'busy' && <Loading />}
      {answer !== 'busy' && 'failure' in answer && (
        <Broken text={refusedText(answer.failure)} onRetry={again} />
      )}
      {answer !== 'busy' && 'value' in answer && people.length === 0 && (
        <Notice>{w('apply.none')}</Notice>
      )}
      {free.length > 0 && (
        <fieldset class="stack" disabled={isBusy}>
          <legend class="label">{w('apply.get')}</legend>
          {free.map((each) => (
            <label key={each.id} class="row">
              <input
                type="checkbox"
                checked={!left.has(each.id)}
                onChange={() => setLeft(toggled(left, each.id))}
              />
              <bdi>{each.name}</bdi>
              <span class="small quiet">· {each.unor}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Skipped people={people.filter(({ gets }) => gets !== 'free')} year={year} />
      <div aria-live="polite">
        {isBusy && (
          <>
            <p>{w('apply.busy', { n: chosen.length })}</p>
            <progress aria-label={w('apply.act', { n: chosen.length })} />
          </>
        )}
      </div>
    </Dialog>
  )
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

function Skipped({
  people,
  year,
}: {
  readonly people: readonly Recipient[]
  readonly year: string
}) {
  const headingId = useId()
  if (people.length === 0) return null
  return (
    <section class="stack" aria-labelledby={headingId}>
      <h3 id={headingId} class="label">
        {w('apply.skipped')}
      </h3>
      <ul class="skp-list small">
        {people.map(({ id, name, gets }) => (
          <li key={id}>
            <bdi>{name}</bdi>{' '}
            <span class="quiet">
              · {w(gets === 'has-skp' ? 'apply.has-skp' : 'apply.has-draft', { year })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
