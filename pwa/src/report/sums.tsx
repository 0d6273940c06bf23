import type { Quantity, Sums } from '@jejak/shared/report/recap'
import { formatDuration } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { e } from './t.ts'

const SUMMED = ['approved', 'submitted'] as const

/** The two sums of a range, side by side and never added up. */
export const Totals = ({ total }: { readonly total: Sums }) => (
  <dl class="report-totals">
    {SUMMED.map((status) => (
      <div key={status} class="card">
        <dt>{e(`status.${status}`)}</dt>
        <dd>
          <strong>{formatDuration(total[status].minutes, locale.value)}</strong>
          <span class="small quiet">{e('sum.entries', { n: total[status].entries })}</span>
        </dd>
      </div>
    ))}
  </dl>
)

/** Length and number of what is approved, and of what waits: two cells of a row. */
export const SumCells = ({ approved, submitted }: Sums) => (
  <>
    <SumCell {...approved} />
    <SumCell {...submitted} />
  </>
)

const SumCell = ({ minutes, entries }: Sums['approved']) => (
  <td class="number">
    {entries === 0 ? (
      <>
        <span aria-hidden="true">–</span>
        <span class="hidden-visually">{e('sum.none')}</span>
      </>
    ) : (
      <>
        {formatDuration(minutes, locale.value)}{' '}
        <span class="small quiet">{e('sum.entries', { n: entries })}</span>
      </>
    )}
  </td>
)

export const SumHeads = () => (
  <>
    {SUMMED.map((status) => (
      <th key={status} scope="col" class="number">
        {e(`status.${status}`)}
      </th>
    ))}
  </>
)

/** "12 dokumen, 3 surat (1 menunggu)". */
export const quantityText = (quantities: readonly Quantity[]): string =>
  quantities
    .map(({ unit, approved, submitted }) => {
      const of = { unit: unit || e('quantity.noUnit'), approved, submitted }
      if (submitted === 0) return e('quantity.approved', of)
      return approved === 0 ? e('quantity.submitted', of) : e('quantity.both', of)
    })
    .join(', ')
