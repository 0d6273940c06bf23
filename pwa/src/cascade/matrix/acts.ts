import type { Matrix, ProposeForm } from '@jejak/shared/skp/cascade'
import type { Write } from './paste.ts'

type Form = Pick<ProposeForm, 'propose' | 'withdraw'>
/** What is sent, and what takes it back. */
export type Change = { readonly form: Form; readonly back: Form }

export const NO_CHANGE: Form = { propose: [], withdraw: [] }

/** What a cell holds. */
export const cellAt = (
  { cells, proposals }: Pick<Matrix, 'cells' | 'proposals'>,
  personId: string,
  superiorRhkId: string,
) => {
  const isHere = (one: { readonly personId: string; readonly superiorRhkId: string }) =>
    one.personId === personId && one.superiorRhkId === superiorRhkId
  return { rhk: cells.filter(isHere), proposal: proposals.findLast(isHere) }
}

/** Writes cells: a proposal that stands in one is reworded, in others there is a new one. Unchanged ones are not sent. */
export function changeFor(
  matrix: Matrix,
  writes: readonly Write[],
  newId: () => string,
): Change | null {
  const propose: Form['propose'] = []
  const back: { propose: Form['propose']; withdraw: string[] } = { propose: [], withdraw: [] }
  const withdraw: string[] = []
  for (const { person, column, uraian } of writes) {
    const { proposal } = cellAt(matrix, person.id, column.id)
    const of = { personId: person.id, superiorRhkId: column.id }
    if (uraian === '') {
      if (!proposal) continue
      withdraw.push(proposal.id)
      back.propose.push({ id: proposal.id, ...of, uraian: proposal.uraian })
      continue
    }
    if (proposal?.state === 'open' && proposal.uraian === uraian) continue
    const id = proposal?.id ?? newId()
    propose.push({ id, ...of, uraian })
    if (proposal) back.propose.push({ id, ...of, uraian: proposal.uraian })
    else back.withdraw.push(id)
  }
  return propose.length + withdraw.length === 0 ? null : { form: { propose, withdraw }, back }
}
