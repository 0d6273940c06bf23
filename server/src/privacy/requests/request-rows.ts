import { dueAt, type PrivacyRequest } from '@jejak/shared/privacy/privacy-request'
import type { Tx } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/server-deps.ts'

type Of = Pick<Actor, 'instansiId'>

/** Requests with the names of who asked and who answered. */
export const selectRequests = (tx: Tx, { instansiId }: Of) =>
  tx
    .selectFrom('privacy_request')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'privacy_request.instansi_id')
        .onRef('person.id', '=', 'privacy_request.person_id'),
    )
    .leftJoin('person as answerer', (join) =>
      join
        .onRef('answerer.instansi_id', '=', 'privacy_request.instansi_id')
        .onRef('answerer.id', '=', 'privacy_request.answered_by'),
    )
    .select(['privacy_request.id', 'privacy_request.kind', 'text', 'at', 'state', 'reason'])
    .select(['person_id', 'answered_by', 'answered_at', 'privacy_request.version'])
    .select(['person.name as name', 'answerer.name as answerer'])
    .where('privacy_request.instansi_id', '=', instansiId)

type Row = Awaited<ReturnType<ReturnType<typeof selectRequests>['execute']>>[number]

/** `isOffice`: the reader answers requests; never their own. */
export const toRequest = (
  row: Row,
  { personId, isOffice }: Pick<Actor, 'personId'> & { readonly isOffice: boolean },
): PrivacyRequest => ({
  id: row.id,
  version: row.version,
  person: { id: row.person_id, name: row.name },
  kind: row.kind,
  text: row.text,
  at: row.at,
  dueAt: dueAt(row.at),
  state: row.state,
  reason: row.reason,
  answeredBy: row.answerer ?? '',
  answeredAt: row.answered_at,
  mayAnswer: isOffice && row.state === 'open' && row.person_id !== personId,
})
