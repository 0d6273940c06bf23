import type { SkpRefusal } from '@jejak/shared/skp/agreement'
import type { Problem } from '../http/problem.ts'
import type { SkpTable } from '../platform/db/organisation-tables.ts'

type Standing = Pick<SkpTable, 'version' | 'state'>

/** What an answer says of a refused act. Whoever acted on another version or state is told the present ones. */
export function refusalOf(refusal: SkpRefusal, row: Standing): Problem {
  switch (refusal) {
    case 'forbidden':
      return { code: 'not-found' }
    case 'self-decision':
      return { code: 'forbidden', errors: [{ path: 'id', message: 'of your own', code: refusal }] }
    case 'stale':
    case 'wrong-state':
      return {
        code: 'conflict',
        errors: [
          { path: 'baseVersion', message: `it is version ${row.version}`, code: refusal },
          { path: 'act', message: `it is ${row.state}` },
        ],
      }
    case 'comment-required':
      return {
        code: 'invalid',
        errors: [{ path: 'comment', message: 'expected a reason', code: refusal }],
      }
    case 'no-results':
      return {
        code: 'invalid',
        errors: [{ path: 'content.rhk', message: 'expected an RHK at least', code: refusal }],
      }
  }
}
