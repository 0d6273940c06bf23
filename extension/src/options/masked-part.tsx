import type { CaptureEvent } from '@jejak/shared/capture/event'
import { o, type OptionsKey } from './t.ts'

const CLASSES: readonly (readonly [string, OptionsKey])[] = [
  ['[NIP]', 'masked.nip'],
  ['[NIK]', 'masked.nik'],
  ['[NPWP]', 'masked.npwp'],
  ['[telepon]', 'masked.phone'],
  ['[surel]', 'masked.email'],
  ['[rekening]', 'masked.account'],
  ['[nomor]', 'masked.number'],
  ['[nama]', 'masked.name'],
]
const FIELDS = {
  label: 'masked.inLabel',
  detail: 'masked.inDetail',
  from: 'masked.inFrom',
  title: 'masked.inTitle',
} as const satisfies Record<string, OptionsKey>
type Field = keyof typeof FIELDS

export type MaskedPlace = { readonly kind: OptionsKey; readonly field: Field }

/** Which kinds of number stand masked in a stored event, and in which of its fields. */
export function findMasked(event: CaptureEvent): readonly MaskedPlace[] {
  if (event.type !== 'focus' && event.type !== 'action') return []
  const { label, detail = '', from = '' } = event.object
  const texts = { label, detail, from, title: 'title' in event ? (event.title ?? '') : '' }
  return (Object.keys(FIELDS) as Field[]).flatMap((field) =>
    CLASSES.flatMap(([mask, kind]) =>
      Array.from({ length: texts[field].split(mask).length - 1 }, () => ({ kind, field })),
    ),
  )
}

/** What was hidden in a row, of which class and where. The original is nowhere: it was never written. */
export function MaskedPart({
  event,
  count,
}: {
  readonly event: CaptureEvent
  readonly count: number
}) {
  const places = findMasked(event)
  // A log that was loaded from a file has its masks, but no count beside them.
  const all = Math.max(count, places.length)
  const rest = all - places.length
  if (all === 0) return null
  return (
    <details class="small">
      <summary>{o('masked.look', { n: all })}</summary>
      <ul class="points">
        {places.map(({ kind, field }, at) => (
          <li key={at}>{o('masked.place', { kind: o(kind), field: o(FIELDS[field]) })}</li>
        ))}
        {rest > 0 && <li>{o('masked.rest', { n: rest })}</li>}
      </ul>
      <p class="soft">{o('masked.never')}</p>
    </details>
  )
}
