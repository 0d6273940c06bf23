import type * as v from 'valibot'
import { everydayContract } from './everyday-contract.ts'
import { activationContract } from './routes/activation.ts'
import { allowanceContract } from './routes/allowance.ts'
import { evaluationContract } from './routes/evaluation.ts'
import { factorsContract } from './routes/factors.ts'
import { feedbackContract } from './routes/feedback.ts'
import { agreementContract } from './routes/agreement.ts'
import { cascadeContract } from './routes/cascade.ts'
import { importContract } from './routes/import.ts'
import { officeContract } from './routes/office.ts'
import { privacyContract } from './routes/privacy.ts'
import { reportContract } from './routes/report.ts'
import { skpContract } from './routes/skp.ts'
import { skpTemplateContract } from './routes/skp-template.ts'
import { securityContract } from './routes/security.ts'
import { teamContract } from './routes/team.ts'
import { treeContract } from './routes/tree.ts'
import { supervisingContract } from './routes/supervising.ts'
import { worktimeContract } from './routes/worktime.ts'
import type { RouteSpec } from './route-spec.ts'

/**
 * Every HTTP route. A row in a file of `routes/` makes the server fail to compile until it has a handler in the room
 * that owns it, and until a test calls it.
 */
export const contract = {
  ...everydayContract,
  ...securityContract,
  ...factorsContract,
  ...activationContract,
  ...importContract,
  ...officeContract,
  ...reportContract,
  ...teamContract,
  ...supervisingContract,
  ...worktimeContract,
  ...evaluationContract,
  ...feedbackContract,
  ...allowanceContract,
  ...skpContract,
  ...skpTemplateContract,
  ...agreementContract,
  ...cascadeContract,
  ...treeContract,
  ...privacyContract,
} as const satisfies Record<string, RouteSpec>

export type Contract = typeof contract
export type RouteName = keyof Contract
/** The routes that speak JSON both ways. */
export type JsonRouteName = {
  [Name in RouteName]: Contract[Name] extends { readonly bytes: string } ? never : Name
}[RouteName]
/** An evidence file: its bytes, and the name that says what they are. */
export type FileBytes = { readonly name: string; readonly bytes: Uint8Array }

/** A file that is too large to be held at once: its bytes as they are read. */
export type FileStream = {
  readonly name: string
  readonly type: string
  readonly size: number
  readonly chunks: AsyncIterable<Uint8Array>
}

/** What a row that speaks JSON both ways is sent, and what it answers. */
export type RowRequest<Row extends RouteSpec> = OutputOf<Row['request']>
export type RowResponse<Row extends RouteSpec> = OutputOf<Row['response']>

type OutputOf<Schema> = Schema extends v.GenericSchema ? v.InferOutput<Schema> : undefined
export type RequestOf<Name extends RouteName> = Contract[Name] extends { readonly bytes: 'request' }
  ? Uint8Array
  : OutputOf<Contract[Name]['request']>
export type ResponseOf<Name extends RouteName> = Contract[Name] extends {
  readonly bytes: 'response'
}
  ? FileBytes | FileStream
  : OutputOf<Contract[Name]['response']>
export type ParamsOf<Name extends RouteName> = Contract[Name] extends {
  readonly params: infer Schema
}
  ? OutputOf<Schema>
  : undefined
