import { NILAI } from '@jejak/shared/evaluation/perilaku'
import { guideText } from '../evaluation/guide-text.ts'
import { e as v } from '../evaluation/t.ts'
import { locale, t } from '../i18n.ts'
import { targetText, type PrintedPlan, type PrintedRhk } from './printed-plan.ts'
import { e } from './t.ts'

const number = (value: number) =>
  new Intl.NumberFormat(locale.value === 'id' ? 'id-ID' : 'en-GB').format(value)

/** Hasil kerja, utama before tambahan: what is promised, and each indikator with its target. */
export function HasilKerjaTable({ plan }: { readonly plan: PrintedPlan }) {
  const isWeighed = plan.rhk.some(({ indikator }) => indikator.some(({ bobot }) => bobot))
  const columns = isWeighed ? 7 : 6
  return (
    <table class="paper-table">
      <colgroup>
        <col class="paper-no" />
        <col />
        <col />
        <col class="paper-few" />
        <col />
        <col class="paper-few" />
        {isWeighed && <col class="paper-tiny" />}
      </colgroup>
      <thead>
        <tr class="paper-day">
          <th colSpan={columns} scope="colgroup">
            {e('skp.hasilKerja')}
          </th>
        </tr>
        <tr>
          <th scope="col">{e('daily.no')}</th>
          <th scope="col">{e('skp.rhkAtasan')}</th>
          <th scope="col">{e('skp.rhk')}</th>
          <th scope="col">{e('skp.aspek')}</th>
          <th scope="col">{e('progress.indicator')}</th>
          <th scope="col">{e('skp.target')}</th>
          {isWeighed && <th scope="col">{e('skp.bobot')}</th>}
        </tr>
      </thead>
      {(['utama', 'tambahan'] as const).map((jenis) => {
        const some = plan.rhk.filter((rhk) => rhk.jenis === jenis)
        return (
          some.length > 0 && [
            <tbody key={jenis} class="paper-heading">
              <tr>
                <th colSpan={columns} scope="rowgroup">
                  {e(`skp.${jenis}`)}
                </th>
              </tr>
            </tbody>,
            ...some.map((rhk, at) => (
              <RhkRows key={rhk.id} rhk={rhk} at={at} isWeighed={isWeighed} />
            )),
          ]
        )
      })}
    </table>
  )
}

function RhkRows({
  rhk,
  at,
  isWeighed,
}: {
  readonly rhk: PrintedRhk
  readonly at: number
  readonly isWeighed: boolean
}) {
  const [first, ...others] = rhk.indikator
  const cells = (each: typeof first) => (
    <>
      <td>{each ? t(`aspek.${each.aspek}`) : '–'}</td>
      <td>{each?.indikator ?? '–'}</td>
      <td>{(each && targetText(each)) || '–'}</td>
      {isWeighed && <td>{each?.bobot === undefined ? '–' : `${number(each.bobot)} %`}</td>}
    </>
  )
  const span = Math.max(1, rhk.indikator.length)
  return (
    <tbody>
      <tr>
        <td rowSpan={span}>{at + 1}</td>
        <td rowSpan={span}>{rhk.rhkAtasan || '–'}</td>
        <td rowSpan={span}>{rhk.uraian}</td>
        {cells(first)}
      </tr>
      {others.map((each) => (
        <tr key={each.id}>{cells(each)}</tr>
      ))}
    </tbody>
  )
}

/** The seven values, each with its conduct guides and what the superior expects. */
export function PerilakuTable({ plan }: { readonly plan: PrintedPlan }) {
  const expected = new Map(plan.perilaku?.map(({ nilai, ekspektasi }) => [nilai, ekspektasi]))
  return (
    <table class="paper-table">
      <colgroup>
        <col class="paper-no" />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr class="paper-day">
          <th colSpan={3} scope="colgroup">
            {e('skp.perilaku')}
          </th>
        </tr>
        <tr>
          <th scope="col">{e('daily.no')}</th>
          <th scope="col">{e('skp.nilai')}</th>
          <th scope="col">{e('skp.ekspektasi')}</th>
        </tr>
      </thead>
      <tbody>
        {NILAI.map((nilai, at) => (
          <tr key={nilai}>
            <td>{at + 1}</td>
            <td>
              <strong>{v(`nilai.${nilai}`)}</strong>
              <br />
              {guideText(nilai)}
            </td>
            <td>{expected.get(nilai) || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
