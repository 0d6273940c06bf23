import { linksOf, type Unsettled } from '@jejak/shared/bkn/settle'
import { formatMinute } from '@jejak/shared/calendar/day'
import { useState } from 'preact/hooks'
import { b } from './t.ts'
import type { BknKey } from './t.ts'

/** Field by field, for a form that Jejak does not fill: a regional app, or BKN on another computer. */
export function CopyFields({ draft }: { readonly draft: Unsettled }) {
  const [copied, setCopied] = useState<BknKey>()
  const copy = async (key: BknKey, value: string) => {
    await navigator.clipboard.writeText(value)
    setCopied(key)
  }
  const fields: readonly (readonly [BknKey, string])[] = [
    ['field.rencanaAksi', draft.rencanaAksi ?? ''],
    ['field.date', draft.day],
    ['field.start', formatMinute(draft.start)],
    ['field.end', formatMinute(draft.end)],
    ['field.text', draft.text],
    ['field.quantity', String(draft.quantity)],
    ['field.unit', draft.unit],
    ['field.evidence', linksOf(draft)[0] ?? ''],
  ]
  return (
    <details class="small">
      <summary>{b('day.copyField')}</summary>
      <p class="row">
        {fields
          .filter(([, value]) => value !== '')
          .map(([key, value]) => (
            <button key={key} type="button" class="quiet" onClick={() => void copy(key, value)}>
              {b(key)}
            </button>
          ))}
      </p>
      <output>{copied && b('day.copiedField', { field: b(copied) })}</output>
    </details>
  )
}
