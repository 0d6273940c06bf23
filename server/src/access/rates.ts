import type { AssignmentKind } from '@jejak/shared/org/assignment'

/** A delegate decides on entries and the leader of a team on its work; who rates a person holds the post. */
export const RATES: readonly AssignmentKind[] = ['definitif', 'plt', 'plh', 'penilai-luar']
