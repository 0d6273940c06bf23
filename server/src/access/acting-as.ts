import type { AssignmentKind } from '@jejak/shared/org/assignment'
import type { Approver } from './approvers.ts'

const PREFIX: Record<Exclude<AssignmentKind, 'ketua-tim'>, string> = {
  definitif: '',
  plt: 'Plt. ',
  plh: 'Plh. ',
  delegasi: 'a.n. ',
  'penilai-luar': 'Penilai ',
}

/** The hat in which somebody decides, as it is written on a decision. */
export const actingAs = ({ kind, post, work }: Pick<Approver, 'kind' | 'post' | 'work'>): string =>
  kind === 'ketua-tim' ? `Ketua Tim ${work}` : `${PREFIX[kind]}${post}`
