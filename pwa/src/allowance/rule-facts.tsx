import { doubtsOf, type AllowanceRule } from '@jejak/shared/allowance/rule'
import { PREDIKAT } from '@jejak/shared/evaluation/predikat'
import { dayText, e } from '../evaluation/t.ts'
import { Notice } from '../ui/notice.tsx'
import { rupiah, w } from './t.ts'

/** A rule with its source, and what looks like a slip in it. */
export const RuleFacts = ({ rule }: { readonly rule: AllowanceRule }) => (
  <>
    <p>
      <bdi>{w('source', { name: rule.name, number: rule.number, day: dayText(rule.date) })}</bdi>
    </p>
    {doubtsOf(rule).map((doubt) => (
      <Notice key={doubt} tone="warn">
        {w(`doubt.${doubt}`)}
      </Notice>
    ))}
    <table class="allowance-table">
      <thead>
        <tr>
          <th scope="col">{w('table.predikat')}</th>
          <th scope="col">{w('table.percent')}</th>
        </tr>
      </thead>
      <tbody>
        {PREDIKAT.map((each) => (
          <tr key={each}>
            <th scope="row">{e(`predikat.${each}`)}</th>
            <td>{rule.predikat[each]} %</td>
          </tr>
        ))}
      </tbody>
    </table>
    {rule.attendance !== null && (
      <p class="small">{w('attendance', { percent: rule.attendance })}</p>
    )}
    {rule.base.length > 0 && (
      <table class="allowance-table">
        <thead>
          <tr>
            <th scope="col">{w('table.kelas')}</th>
            <th scope="col">{w('table.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {rule.base.map(({ kelas, amount }) => (
            <tr key={kelas}>
              <th scope="row">{kelas}</th>
              <td>{rupiah(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </>
)
