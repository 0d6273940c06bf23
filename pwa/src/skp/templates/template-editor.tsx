import type { Templates } from '@jejak/shared/skp/template'
import { useState } from 'preact/hooks'
import { isOnline } from '../../screen/online.ts'
import { Page } from '../../screen/page.tsx'
import { useSession } from '../../screen/use-session.ts'
import { dropForm, keepForm } from '../../storage/forms.ts'
import { Field } from '../../ui/field.tsx'
import { isWithinLimits, Limit } from '../../ui/limit.tsx'
import { Notice } from '../../ui/notice.tsx'
import { emptyTexts } from '../edit.ts'
import { PlanEditor } from '../plan-editor.tsx'
import { s } from '../t.ts'
import { tidy } from '../tidy.ts'
import { TEMPLATE_FORM, type OpenTemplate } from './open-template.ts'
import { askTemplates, refusedText, w } from './t.ts'
import '../../ui/act-bar.css'

const NAME_MAX = 200

/** Writes a template: for which jabatan, and the plan that is laid before whoever has it. */
export function TemplateEditor({
  first,
  jabatan,
  onClose,
  onSaved,
}: {
  readonly first: OpenTemplate
  readonly jabatan: Templates['jabatan']
  readonly onClose: () => void
  readonly onSaved: (value: Templates) => void
}) {
  const { database } = useSession().context
  const [form, setForm] = useState(first)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { content } = form
  const missing =
    emptyTexts(content) + [form.name, form.jabatan].filter((text) => text.trim() === '').length
  const change = (next: OpenTemplate) => {
    setForm(next)
    keepForm(database, TEMPLATE_FORM, next)
  }
  const close = async () => {
    await dropForm(database, TEMPLATE_FORM)
    onClose()
  }
  const save = async () => {
    if (!isWithinLimits(document)) return
    setBusy(true)
    const done = await askTemplates('saveSkpTemplate', { ...form, content: tidy(content) })
    setBusy(false)
    if (!done.ok) return setFailure(refusedText(done.reason))
    await dropForm(database, TEMPLATE_FORM)
    onSaved(done.value)
  }
  const known = [...new Set([...jabatan.map(({ name }) => name), form.jabatan])].filter(Boolean)
  return (
    <Page title={form.name || w('new')}>
      {failure && (
        <div role="alert">
          <Notice tone="stop">{failure}</Notice>
        </div>
      )}
      <div class="card stack">
        <Field label={w('name')}>
          {(described) => (
            <Limit max={NAME_MAX}>
              <input
                {...described}
                value={form.name}
                placeholder={w('nameExample')}
                onInput={(event) => change({ ...form, name: event.currentTarget.value })}
              />
            </Limit>
          )}
        </Field>
        <Field label={w('jabatan')} hint={w('jabatanHint')}>
          {(described) => (
            <select
              {...described}
              value={form.jabatan}
              onChange={(event) => change({ ...form, jabatan: event.currentTarget.value })}
            >
              {known.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={w('year')}>
          {(described) => (
            <input
              {...described}
              inputMode="numeric"
              value={content.year}
              onInput={(event) => {
                const year = Number(event.currentTarget.value)
                if (Number.isInteger(year)) change({ ...form, content: { ...content, year } })
              }}
            />
          )}
        </Field>
      </div>
      <PlanEditor
        content={content}
        superiorRhk={[]}
        onChange={(next) => change({ ...form, content: next })}
      />
      <div class="act-bar skp-bar">
        <p class="grow small quiet">{missing > 0 && s('missing', { n: missing })}</p>
        <button type="button" class="button" onClick={() => void close()}>
          {w('cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          disabled={isBusy || missing > 0 || !isOnline.value}
          onClick={() => void save()}
        >
          {w('save')}
        </button>
      </div>
    </Page>
  )
}
