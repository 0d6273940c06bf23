import { beforeAll, beforeEach } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { Database } from '../src/platform/db/database.ts'
import type { HttpApp } from '../src/http/environment.ts'
import type { ServerDeps } from '../src/platform/server-deps.ts'
import type { EntryPatch } from '@jejak/shared/entry/entry'
import { makeAgency, makeId, testDeps, type Agency, type PersonName } from './agency.ts'
import { content, save, signedIn, submit, testApp, type Client } from './client.ts'
import { MORNING, setClock } from './clock.ts'

export type Office = {
  deps: ServerDeps
  app: HttpApp
  agency: Agency
  as(name: PersonName): Promise<Client>
}

/** One database and app for a file, a fresh agency and a fresh morning for each test. */
export function useOffice(open: () => Promise<Database>): Office {
  const office: Partial<Office> = {}
  const filled = office as Office
  office.as = (name) => signedIn(filled.app, filled.deps, filled.agency, name)
  beforeAll(async () => {
    office.deps = testDeps(await open())
    office.app = testApp(office.deps)
  })
  beforeEach(async () => {
    setClock(MORNING)
    office.agency = await makeAgency(filled.deps.db)
  })
  return filled
}

/** A new entry, saved and submitted in one round; its version is 2. */
export async function submitNew(
  client: Client,
  agency: Agency,
  patch: EntryPatch = {},
): Promise<string> {
  const id = makeId()
  const { results } = await client.sync([save(id, 0, content(agency, patch)), submit(id, 0)])
  if (results[1]?.status !== 'applied') throw new Error('a new entry could not be submitted')
  return id
}

export const queueOf = async (client: Client, after = '') =>
  v.parse(
    contract.reviewQueue.response,
    await (await client.get(`/api/review-queue?after=${encodeURIComponent(after)}`)).json(),
  )

export const monthOf = async (client: Client, query: string) =>
  v.parse(contract.team.response, await (await client.get(`/api/team?${query}`)).json())

/** The team's board of a day, each person with the cell of that day; without whoever is not theirs on it. */
export async function teamOf(client: Client, day: string, query = '') {
  const month = await monthOf(client, `day=${day}${query}`)
  const at = Number(day.slice(8)) - 1
  const people = month.people.flatMap(({ days, ...person }) => {
    const cell = days[at]
    return cell ? [{ ...person, ...cell }] : []
  })
  return { ...month, people }
}
