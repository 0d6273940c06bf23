import type { Subject } from '@jejak/shared/report/recap'
import type { Day } from '@jejak/shared/calendar/day'
import { FormHead, Signatures } from './form-parts.tsx'
import { LAMPIRAN, type PrintedPlan } from './printed-plan.ts'
import { e } from './t.ts'

/** The three lists that are attached to an SKP, on a sheet of their own. Empty ones keep their place to be written on. */
export const LampiranSheet = ({
  plan,
  person,
  from,
  to,
}: {
  readonly plan: PrintedPlan
  readonly person: Subject
  readonly from: Day
  readonly to: Day
}) => (
  <section class="paper-sheet">
    <FormHead title={e('lampiran.title')} from={from} to={to} person={null} />
    {LAMPIRAN.map((kind) => (
      <table key={kind} class="paper-table">
        <colgroup>
          <col class="paper-no" />
          <col />
        </colgroup>
        <thead>
          <tr class="paper-day">
            <th colSpan={2} scope="colgroup">
              {e(`lampiran.${kind}`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {linesOf(plan, kind).map((line, at) => (
            <tr key={at}>
              <td>{at + 1}</td>
              <td>{line || '\u00a0'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ))}
    <Signatures person={person} to={to} of={e('lampiran.title')} />
  </section>
)

const EMPTY = ['', '', '']
function linesOf({ lampiran }: PrintedPlan, kind: (typeof LAMPIRAN)[number]): readonly string[] {
  const lines = lampiran?.[kind] ?? []
  return lines.length > 0 ? lines : EMPTY
}
