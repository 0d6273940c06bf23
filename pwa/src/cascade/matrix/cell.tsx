import type { Matrix } from '@jejak/shared/skp/cascade'
import { cellAt } from './acts.ts'
import { x } from './t.ts'

/** What a cell holds, in words: nothing is said by colour alone. */
export function CellText({
  matrix,
  personId,
  columnId,
}: {
  readonly matrix: Matrix
  readonly personId: string
  readonly columnId: string
}) {
  const { rhk, proposal } = cellAt(matrix, personId, columnId)
  if (rhk.length === 0 && !proposal) return <span class="hidden-visually">{x('none')}</span>
  return (
    <>
      {rhk.map(({ rhkId, uraian, state }) => (
        <span key={rhkId} class="matrix-rhk">
          <bdi>{uraian}</bdi>
          {state === 'waiting' && <span class="small quiet"> ({x('waiting')})</span>}
        </span>
      ))}
      {proposal && (
        <span class={`matrix-rhk proposal ${proposal.state}`}>
          <bdi>{proposal.uraian}</bdi>
          <span class="small quiet">
            {' '}
            ({proposal.state === 'open' ? x('proposed') : x('declined')})
          </span>
        </span>
      )}
    </>
  )
}
