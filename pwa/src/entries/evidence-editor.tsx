import { EVIDENCE_MAX, type Evidence } from '@jejak/shared/entry/entry'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { announce } from '../ui/toast.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { hostOf, toEvidence } from './form-value.ts'

/** Links that show the work; the first is primary, because BKN takes one. */
export function EvidenceEditor({
  evidence,
  onChange,
}: {
  readonly evidence: readonly Evidence[]
  readonly onChange: (evidence: Evidence[]) => void
}) {
  const [typed, setTyped] = useState('')
  const [isRefused, setRefused] = useState(false)

  const add = () => {
    if (typed.trim() === '') return
    const item = toEvidence(typed)
    setRefused(item === undefined)
    if (!item) return
    setTyped('')
    if (evidence.some((known) => known.url === item.url)) return
    onChange([...evidence, item].slice(0, EVIDENCE_MAX))
    announce(t('evidence.added'))
  }
  const toFront = (index: number) => {
    const item = evidence[index]
    if (item) onChange([item, ...evidence.filter((_, at) => at !== index)])
  }
  return (
    <div class="stack evidence-editor">
      <Field
        label={t('evidence.label')}
        hint={t('evidence.hint')}
        error={isRefused ? t('evidence.refused') : undefined}
      >
        {(described) => (
          <div class="row evidence-add">
            <input
              {...described}
              class="grow"
              type="url"
              inputMode="url"
              placeholder={t('evidence.placeholder')}
              value={typed}
              aria-invalid={isRefused}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onBlur={add}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                add()
              }}
            />
            <button
              type="button"
              class="button"
              disabled={evidence.length >= EVIDENCE_MAX}
              onClick={add}
            >
              {t('evidence.add')}
            </button>
          </div>
        )}
      </Field>
      {evidence.length > 0 && (
        <ul class="evidence small">
          {evidence.map((item, index) => (
            <li key={item.url}>
              <Icon name="link" />
              <span class="grow">
                {item.title || hostOf(item.url)}
                <span class="quiet host">
                  {hostOf(item.url)}
                  {index === 0 && evidence.length > 1 && ` · ${t('evidence.primary')}`}
                  {item.scope === 'public' && ` · ${t('evidence.publicLong')}`}
                </span>
              </span>
              {index > 0 && (
                <button type="button" class="button plain" onClick={() => toFront(index)}>
                  {t('evidence.makePrimary')}
                </button>
              )}
              <button
                type="button"
                class="button plain icon-only danger"
                onClick={() => onChange(evidence.filter((_, at) => at !== index))}
              >
                <Icon name="trash" />
                <span class="hidden-visually">
                  {t('evidence.remove', { title: item.title || hostOf(item.url) })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
