import { PREDIKAT_TABLE, RATINGS, type Rating } from '@jejak/shared/evaluation/predikat'
import { Icon } from '../ui/icon.tsx'
import { e } from './t.ts'

/** The 3 × 3 table with the cell that counts; the best row above, as the regulation prints it. */
export const PredikatTable = ({
  given,
  isOwn,
}: {
  readonly given: { readonly hasilKerja: Rating; readonly perilaku: Rating }
  readonly isOwn: boolean
}) => (
  <table class="predikat">
    <caption>{e('table.caption')}</caption>
    <thead>
      <tr>
        <th scope="col">{e('table.corner')}</th>
        {RATINGS.map((perilaku) => (
          <th key={perilaku} scope="col">
            {e(`rating.${perilaku}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {RATINGS.toReversed().map((hasilKerja) => (
        <tr key={hasilKerja}>
          <th scope="row">{e(`rating.${hasilKerja}`)}</th>
          {RATINGS.map((perilaku) => {
            const isHere = hasilKerja === given.hasilKerja && perilaku === given.perilaku
            return (
              <td key={perilaku} class={isHere ? 'here' : undefined}>
                {e(`predikat.${PREDIKAT_TABLE[hasilKerja][perilaku]}`)}
                {isHere && (
                  <>
                    <Icon name="check" />
                    <span class="hidden-visually">
                      {`(${e(isOwn ? 'table.here' : 'table.theirs')})`}
                    </span>
                  </>
                )}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)
