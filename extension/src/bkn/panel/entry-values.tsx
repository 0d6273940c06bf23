import { FORM_FIELDS, toFormValues } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { b } from './t.ts'

/** Every field exactly as it will stand in the form. */
export function EntryValues({ entry }: { readonly entry: FillEntry }) {
  const values = toFormValues(entry, entry.rencanaAksi)
  return (
    <dl class="values">
      {FORM_FIELDS.map((field) => (
        <>
          <dt class="soft">{b(`field.${field}`)}</dt>
          <dd>{values[field] || '–'}</dd>
        </>
      ))}
    </dl>
  )
}
