import type {
  Contract,
  ParamsOf,
  RequestOf,
  ResponseOf,
  RouteName,
} from '@jejak/shared/api/contract'
import type { Result } from '@jejak/shared/result'
import type { Actor } from '../platform/server-deps.ts'
import type { HttpContext } from './environment.ts'
import type { Problem } from './problem.ts'

/** A request that has passed every check of its contract row. */
export type Call<Name extends RouteName> = {
  readonly request: RequestOf<Name>
  /** What stands in the path, for a route whose row says `params`. */
  readonly params: ParamsOf<Name>
  readonly actor: Contract[Name]['auth'] extends 'session' ? Actor : undefined
  /** For cookies, and for what a body says it is; nothing else of HTTP concerns a handler. */
  readonly http: HttpContext
  readonly address: string
}

export type Handler<Name extends RouteName> = (
  call: Call<Name>,
) => Promise<Result<ResponseOf<Name>, Problem>>

/** Every row of the contract has one, or this does not compile. */
export type Handlers = { readonly [Name in RouteName]: Handler<Name> }
