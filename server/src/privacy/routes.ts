import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import type { Exports } from '../report/files/exports.ts'
import {
  answerPrivacy,
  askedRequests,
  askPrivacy,
  ownRequests,
  takeBackPrivacy,
} from './requests/requests.ts'
import { ownDataRoutes } from './own-data/routes.ts'

type Routes =
  | 'privacyRequests'
  | 'askPrivacy'
  | 'takeBackPrivacy'
  | 'askedPrivacy'
  | 'answerPrivacy'
  | 'ownData'
  | 'startOwnData'
  | 'cancelOwnData'
  | 'ownDataFile'

export const privacyRoutes = (deps: ServerDeps, exports: Exports): Pick<Handlers, Routes> => ({
  async privacyRequests({ actor }) {
    return ok({ requests: await ownRequests(deps.db.read, actor) })
  },
  askPrivacy: ({ actor, request }) => deps.db.write((tx) => askPrivacy(tx, deps, actor, request)),
  takeBackPrivacy: ({ actor, request }) =>
    deps.db.write((tx) => takeBackPrivacy(tx, deps, actor, request)),
  async askedPrivacy({ actor }) {
    return ok({ requests: await askedRequests(deps.db.read, actor) })
  },
  answerPrivacy: ({ actor, request }) =>
    deps.db.write((tx) => answerPrivacy(tx, deps, actor, request)),
  ...ownDataRoutes(deps, exports),
})
