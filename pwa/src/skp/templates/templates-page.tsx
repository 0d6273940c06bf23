import { planOf } from '@jejak/shared/skp/plan-of'
import type { Application, SkpTemplate, Templates } from '@jejak/shared/skp/template'
import { useLocation } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { findSkp } from '../../data/skp.ts'
import { t } from '../../i18n.ts'
import { todayIn } from '../../screen/clock.ts'
import { isOnline } from '../../screen/online.ts'
import { Page } from '../../screen/page.tsx'
import { useAnswer } from '../../screen/use-answer.ts'
import { useSession } from '../../screen/use-session.ts'
import type { CallFailure } from '../../sync/http.ts'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Broken, Empty, Loading } from '../../ui/page-states.tsx'
import { say } from '../../ui/toast.ts'
import { ApplyDialog } from './apply-dialog.tsx'
import { Given } from './given.tsx'
import { findOpenTemplate, type OpenTemplate } from './open-template.ts'
import { askTemplates, refusedText, w } from './t.ts'
import { TemplateEditor } from './template-editor.tsx'
import '../skp.css'

/** *Templat SKP*: plans prepared for a jabatan, and before whom they were laid. */
export function TemplatesPage() {
  const { me, context } = useSession()
  const { query, route } = useLocation()
  const { answer, show, again } = useAnswer(
    () => askTemplates('skpTemplates', undefined),
    [isOnline.value],
  )
  const [open, setOpen] = useState<OpenTemplate | null>(null)
  const [applying, setApplying] = useState<SkpTemplate | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const kept = answer !== 'busy' && 'value' in answer ? answer.value : null
  const year = Number(todayIn(me.zone).slice(0, 4))
  const blank = (content: OpenTemplate['content'], name: string): OpenTemplate => ({
    id: context.clock.newId(),
    baseVersion: 0,
    name,
    jabatan: kept?.jabatan[0]?.name ?? '',
    content,
  })
  // What was being written when the page went away is still being written.
  useEffect(
    () => void findOpenTemplate(context.database).then((found) => found && setOpen(found)),
    [context],
  )
  // From an SKP that is there: its plan as it is in force, or written.
  const from = query['dari']
  useEffect(() => {
    if (from === undefined || !kept) return
    void findSkp(context).then((skps) => {
      const skp = skps.find(({ id }) => id === from)
      if (skp) setOpen(blank(planOf(skp), ''))
      route('/skp/templat', true)
    })
  }, [from, kept !== null])

  const shown = (value: Templates) => {
    setFailure(null)
    show(value)
  }
  const refused = (reason: CallFailure) => setFailure(refusedText(reason))
  const remove = async (template: SkpTemplate) => {
    const { id, version } = template
    const done = await askTemplates('removeSkpTemplate', { id, baseVersion: version })
    if (!done.ok) return refused(done.reason)
    shown(done.value)
    say(w('removed'), {
      label: t('action.undo'),
      run: () => {
        const { jabatan, name, content } = template
        void askTemplates('saveSkpTemplate', { id, baseVersion: 0, jabatan, name, content }).then(
          (back) => (back.ok ? shown(back.value) : refused(back.reason)),
        )
      },
    })
  }
  const undo = async ({ id }: Pick<Application, 'id'>) => {
    const done = await askTemplates('undoSkpTemplate', { id })
    if (done.ok) {
      shown(done.value)
      say(w('undone'))
    } else if (done.reason.code === 'conflict') {
      setFailure(w('undo.touched'))
      again()
    } else refused(done.reason)
  }

  if (open && kept) {
    return (
      <TemplateEditor
        first={open}
        jabatan={kept.jabatan}
        onClose={() => setOpen(null)}
        onSaved={(value) => {
          setOpen(null)
          shown(value)
          say(w('saved'))
        }}
      />
    )
  }
  const create = () => setOpen(blank({ year, pendekatan: 'kuantitatif', rhk: [] }, ''))
  const isOff = !isOnline.value
  return (
    <Page
      title={w('title')}
      head={
        <>
          <a class="button plain" href="/skp">
            <Icon name="left" />
            {w('back')}
          </a>
          {kept && kept.templates.length > 0 && (
            <button type="button" class="button" disabled={isOff} onClick={create}>
              <Icon name="plus" />
              {w('new')}
            </button>
          )}
        </>
      }
    >
      <p>{w('about')}</p>
      {isOff && (
        <Notice tone="warn" icon="offline">
          {w('offline')}
        </Notice>
      )}
      {failure && (
        <div role="alert">
          <Notice tone="warn">{failure}</Notice>
        </div>
      )}
      {answer === 'busy' && <Loading />}
      {answer !== 'busy' && 'failure' in answer && (
        <Broken text={refusedText(answer.failure)} onRetry={again} />
      )}
      {kept?.templates.length === 0 && (
        <Empty icon="plan" title={w('empty')}>
          <p>{w('emptyText')}</p>
          <button type="button" class="button primary" disabled={isOff} onClick={create}>
            <Icon name="plus" />
            {w('new')}
          </button>
        </Empty>
      )}
      {kept && kept.templates.length > 0 && (
        <ul class="stack">
          {kept.templates.map((template) => (
            <li key={template.id} class="card stack">
              <div>
                <h2>
                  <bdi>{template.name}</bdi>
                </h2>
                <p class="small quiet">
                  {w('summary', {
                    jabatan: template.jabatan,
                    year: String(template.content.year),
                    n: template.content.rhk.length,
                  })}
                </p>
              </div>
              <div class="row">
                <Act name={w('apply')} of={template} isOff={isOff} onAct={setApplying} isMain />
                <Act
                  name={w('edit')}
                  of={template}
                  isOff={isOff}
                  onAct={() => setOpen(toForm(template))}
                />
                <Act
                  name={w('remove')}
                  of={template}
                  isOff={isOff}
                  onAct={(one) => void remove(one)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      {kept && kept.applications.length > 0 && (
        <section class="stack" aria-label={w('applications')}>
          <h2>{w('applications')}</h2>
          <ul class="stack">
            {kept.applications.map((one) => (
              <Given key={one.id} given={one} isOff={isOff} onUndo={() => void undo(one)} />
            ))}
          </ul>
        </section>
      )}
      {applying && (
        <ApplyDialog
          template={applying}
          onClose={() => setApplying(null)}
          onDone={(value, { id, n }) => {
            setApplying(null)
            shown(value)
            say(w('apply.done', { n }), { label: t('action.undo'), run: () => void undo({ id }) })
          }}
        />
      )}
    </Page>
  )
}

const toForm = ({ id, version, jabatan, name, content }: SkpTemplate): OpenTemplate => ({
  id,
  baseVersion: version,
  jabatan,
  name,
  content,
})

const Act = ({
  name,
  of,
  isOff,
  isMain = false,
  onAct,
}: {
  readonly name: string
  readonly of: SkpTemplate
  readonly isOff: boolean
  readonly isMain?: boolean
  readonly onAct: (template: SkpTemplate) => void
}) => (
  <button
    type="button"
    class={`button ${isMain ? 'primary' : ''}`}
    disabled={isOff}
    onClick={() => onAct(of)}
  >
    {name}
    <span class="hidden-visually"> {of.name}</span>
  </button>
)
