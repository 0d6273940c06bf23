import * as v from 'valibot'
import { toDay } from '@jejak/shared/calendar/day'
import type { EntryContent, EntryPatch } from '@jejak/shared/entry/entry'
import { ProblemDetailsSchema, type ProblemDetails } from '@jejak/shared/api/problem'
import type { EntryMutation, Mutation } from '@jejak/shared/sync/mutation'
import {
  PROTOCOL,
  SyncResponseSchema,
  type MutationResult,
  type SyncResponse,
} from '@jejak/shared/sync/protocol'
import { createApp, type AppOptions } from '../src/app.ts'
import { createSessions } from '../src/accounts/sessions.ts'
import type { HttpApp } from '../src/http/environment.ts'
import { makeId, type Agency, type PersonName } from './agency.ts'
import type { ServerDeps } from '../src/platform/server-deps.ts'

export const ORIGIN = 'http://localhost:8787'
const PLENTY = { normal: 1e6, pull: 1e6, sync: 1e6, 'sign-in': 1e6, upload: 1e6 }

/** The real app with room for many requests, holding every answer against its schema. */
export const testApp = (deps: ServerDeps, options: Partial<AppOptions> = {}): HttpApp =>
  createApp({
    ...deps,
    publicUrl: ORIGIN,
    setupToken: 'setup-token',
    rates: PLENTY,
    checkResponses: true,
    ...options,
  })

export type Client = {
  readonly deviceId: string
  get(path: string): Promise<Response>
  send(method: 'POST' | 'PUT', path: string, body: unknown): Promise<Response>
  sync(mutations: readonly Mutation[], from?: Partial<SyncFrom>): Promise<SyncResponse>
  /** The result of a single mutation. */
  act(mutation: Mutation): Promise<MutationResult>
}
type SyncFrom = {
  readonly epoch: string | null
  readonly cursor: number
  readonly lastApplied?: string
  readonly behind?: { readonly choice: number }
}

/** A person's browser: signed in, with a device of its own. */
export async function signedIn(
  app: HttpApp,
  deps: ServerDeps,
  agency: Agency,
  name: PersonName,
): Promise<Client> {
  const token = await createSessions(deps).start({
    instansiId: agency.instansiId,
    personId: agency.person[name],
  })
  return clientWith(app, { cookie: `sid=${token}` })
}

export function clientWith(app: HttpApp, headers: Record<string, string>): Client {
  const deviceId = makeId()
  const client: Client = {
    deviceId,
    get: async (path) => app.request(path, { headers }),
    send: async (method, path, body) =>
      app.request(path, {
        method,
        headers: { ...headers, origin: ORIGIN, 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async sync(mutations, { epoch = null, cursor = 0, lastApplied, behind } = {}) {
      const response = await client.send('POST', '/api/sync', {
        protocol: PROTOCOL,
        deviceId,
        epoch,
        cursor,
        lastApplied,
        behind,
        mutations,
      })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      return v.parse(SyncResponseSchema, await response.json())
    },
    async act(mutation) {
      const { results } = await client.sync([mutation])
      return results[0]!
    },
  }
  return client
}

/** The problem in an answer, checked for its form and its type. */
export async function problemOf(response: Response): Promise<ProblemDetails> {
  const type = response.headers.get('content-type')
  if (type !== 'application/problem+json') throw new Error(`${response.status} ${type}`)
  const problem = v.parse(ProblemDetailsSchema, await response.json())
  if (problem.status !== response.status) throw new Error('status and body disagree')
  return problem
}

export const content = (agency: Agency, patch: EntryPatch = {}): EntryContent => ({
  day: toDay('2026-11-17'),
  start: 480,
  end: 540,
  text: 'Menyusun laporan bulanan',
  planId: agency.plan.november,
  quantity: 1,
  unit: 'dokumen',
  quality: null,
  evidence: [{ url: 'https://docs.google.com/d/1', title: 'Laporan', scope: 'org' }],
  origin: 'manual',
  ...(patch as Partial<EntryContent>),
})

export const save = (entryId: string, baseVersion: number, patch: EntryPatch): EntryMutation => ({
  kind: 'entry.save',
  id: makeId(),
  entryId,
  baseVersion,
  patch,
})
export const submit = (entryId: string, baseVersion: number): EntryMutation => ({
  kind: 'entry.submit',
  id: makeId(),
  entryId,
  baseVersion,
})
export const withdraw = (entryId: string, baseVersion: number): Mutation => ({
  kind: 'entry.withdraw',
  id: makeId(),
  entryId,
  baseVersion,
})
export const remove = (entryId: string, baseVersion: number): Mutation => ({
  kind: 'entry.remove',
  id: makeId(),
  entryId,
  baseVersion,
})
export const decide = (
  entryId: string,
  baseVersion: number,
  act: 'approve' | 'return' | 'reopen',
  comment = '',
): Extract<Mutation, { kind: 'review.decide' }> => ({
  kind: 'review.decide',
  id: makeId(),
  entryId,
  baseVersion,
  act,
  comment,
})
