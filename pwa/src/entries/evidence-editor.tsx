import { EVIDENCE_MAX, type Evidence } from '@jejak/shared/entry/entry'
import { formText } from './form-text.ts'
import { fileNameOf } from '@jejak/shared/evidence/file-name'
import { useRef, useState } from 'preact/hooks'
import { AddFiles } from '../evidence/add-files.tsx'
import { f } from '../evidence/t.ts'
import { t } from '../i18n.ts'
import { announce } from '../ui/toast.ts'
import { Field } from '../ui/field.tsx'
import { firstLink } from './evidence-links.tsx'
import { EvidenceRow } from './evidence-row.tsx'
import { toEvidence } from './form-value.ts'
import { hostOf } from './host-of.ts'

type Removed = { readonly item: Evidence; readonly index: number }

/** Links and files that show the work; the first link is primary, because BKN takes one. */
export function EvidenceEditor({
  evidence,
  onChange,
}: {
  readonly evidence: readonly Evidence[]
  readonly onChange: (evidence: Evidence[]) => void
}) {
  const [typed, setTyped] = useState('')
  const [isRefused, setRefused] = useState(false)
  const [removed, setRemoved] = useState<Removed | null>(null)
  // A photo takes a moment to make: meanwhile the list may have changed.
  const latest = useRef(evidence)
  latest.current = evidence

  const append = (items: readonly Evidence[]) => {
    const known = new Set(latest.current.map((item) => item.url))
    const fresh = items.filter((item) => !known.has(item.url))
    setRemoved(null)
    if (fresh.length > 0) onChange([...latest.current, ...fresh].slice(0, EVIDENCE_MAX))
  }
  const addLink = () => {
    if (typed.trim() === '') return
    const item = toEvidence(typed)
    setRefused(item === undefined)
    if (!item) return
    setTyped('')
    append([item])
    announce(formText('evidence.added'))
  }
  const toFront = (index: number) => {
    const item = evidence[index]
    if (item) onChange([item, ...evidence.filter((_, at) => at !== index)])
  }
  const remove = (index: number) => {
    const item = evidence[index]
    if (!item) return
    setRemoved({ item, index })
    onChange(evidence.filter((_, at) => at !== index))
    announce(f('add.removed', { title: item.title || hostOf(item.url) }))
  }
  const canLead = (item: Evidence) =>
    fileNameOf(item.url) === undefined && item !== firstLink(evidence)
  const putBack = ({ item, index }: Removed) => {
    setRemoved(null)
    onChange([...evidence.slice(0, index), item, ...evidence.slice(index)])
  }
  return (
    <div class="stack evidence-editor">
      <Field
        label={t('evidence.label')}
        hint={formText('evidence.hint')}
        error={isRefused ? formText('evidence.refused') : undefined}
      >
        {(described) => (
          <div class="row evidence-add">
            <input
              {...described}
              class="grow"
              type="url"
              inputMode="url"
              placeholder={formText('evidence.placeholder')}
              value={typed}
              aria-invalid={isRefused}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onBlur={addLink}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                addLink()
              }}
            />
            <button
              type="button"
              class="button"
              disabled={evidence.length >= EVIDENCE_MAX}
              onClick={addLink}
            >
              {formText('evidence.add')}
            </button>
          </div>
        )}
      </Field>
      <AddFiles count={evidence.length} onAdd={append} />
      {evidence.length > 0 && (
        <ul class="evidence small">
          {evidence.map((item, index) => (
            <EvidenceRow
              key={item.url}
              item={item}
              isPrimary={item === firstLink(evidence) && evidence.length > 1}
              onPrimary={canLead(item) ? () => toFront(index) : null}
              onRemove={() => remove(index)}
            />
          ))}
        </ul>
      )}
      {removed && (
        <p class="row spread small">
          <span>{f('add.removed', { title: removed.item.title || hostOf(removed.item.url) })}</span>
          <button type="button" class="button plain" onClick={() => putBack(removed)}>
            {f('add.undo')}
          </button>
        </p>
      )}
    </div>
  )
}
