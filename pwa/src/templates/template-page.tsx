import { formatTime } from '@jejak/shared/i18n/text'
import type { Template } from '@jejak/shared/templates/template'
import { useState } from 'preact/hooks'
import { useLive } from '../storage/live.ts'
import { findSkp, planOn, toPlan } from '../data/skp.ts'
import { listTemplates, removeTemplate, saveTemplate } from '../data/templates.ts'
import { locale, t } from '../i18n.ts'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { Page } from '../screen/page.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/toast.ts'
import { TemplateForm } from './template-form.tsx'
import { blankTemplate, toTemplateValue } from './template-value.ts'
import { WEEK, weekdayText } from './weekday-text.ts'
import { r } from '../screen/routine-text.ts'
import './templates.css'

type Editing = { readonly template: Template | null }

/** *Templat mingguan*: what this device asks for each week. */
export function TemplatePage() {
  const { me, context } = useSession()
  const [editing, setEditing] = useState<Editing | null>(null)
  const [attempt, setAttempt] = useState(0)
  const live = useLive(async () => {
    const [templates, skps] = await Promise.all([listTemplates(context.database), findSkp(context)])
    return { templates, plan: planOn(toPlan(skps), me.periods, todayIn(me.zone)) }
  }, [context, attempt])
  const add = (
    <button type="button" class="button primary" onClick={() => setEditing({ template: null })}>
      <Icon name="plus" />
      {r('template.new')}
    </button>
  )
  if (live.state !== 'ready') {
    return (
      <Page title={r('template.title')} narrow>
        {live.state === 'loading' ? (
          <Loading />
        ) : (
          <Broken text={t('face.storage')} onRetry={() => setAttempt(attempt + 1)} />
        )}
      </Page>
    )
  }
  const { templates, plan } = live.value
  const remove = async (template: Template) => {
    await removeTemplate(context, template.id)
    say(r('template.removed'), {
      label: t('action.undo'),
      run: () => void saveTemplate(context, template),
    })
  }
  return (
    <Page title={r('template.title')} narrow>
      <p class="quiet">{r('template.stored')}</p>
      {templates.length === 0 ? (
        <Empty icon="today" title={r('template.empty')}>
          <p>{r('template.emptyText')}</p>
          {add}
        </Empty>
      ) : (
        <>
          <div>{add}</div>
          <ul class="stack">
            {templates.map((template) => (
              <TemplateCard
                key={template.id}
                template={template}
                plan={plan.find((choice) => choice.id === template.planId)?.rencanaAksi}
                onEdit={() => setEditing({ template })}
                onRemove={() => void remove(template)}
              />
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/">{t('notFound.home')}</a>
      </p>
      {editing && (
        <TemplateForm
          {...(editing.template ? { id: editing.template.id } : {})}
          value={editing.template ? toTemplateValue(editing.template) : blankTemplate}
          plan={plan}
          isNew={editing.template === null}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  )
}

const TemplateCard = ({
  template,
  plan,
  onEdit,
  onRemove,
}: {
  readonly template: Template
  readonly plan: string | undefined
  readonly onEdit: () => void
  readonly onRemove: () => void
}) => (
  <li class="card ask">
    <p class="small quiet">
      {WEEK.filter((day) => template.weekdays.includes(day))
        .map(weekdayText)
        .join(', ')}{' '}
      · {formatTime(template.start, locale.value)}–{formatTime(template.end, locale.value)}
    </p>
    <h2 class="entry-text">{template.text}</h2>
    {plan !== undefined && (
      <p class="small entry-plan">
        <Icon name="plan" />
        {plan}
      </p>
    )}
    <div class="row">
      <button type="button" class="button plain" onClick={onEdit}>
        <Icon name="edit" />
        {r('template.change')}
        <span class="hidden-visually">: {template.text}</span>
      </button>
      <button type="button" class="button plain danger" onClick={onRemove}>
        <Icon name="trash" />
        {r('template.remove')}
        <span class="hidden-visually">: {template.text}</span>
      </button>
    </div>
  </li>
)
