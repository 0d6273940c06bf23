import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { totpCodeAt } from '@jejak/server/accounts/factors/totp'
import { issueTicket } from '@jejak/server/accounts/tickets'
import { startServer } from '@jejak/server/start-server'
import { makeAgency } from '@jejak/server/test/agency'
import { giveCredential, PASSWORD } from '@jejak/server/test/credential'
import { createDoor } from './door.ts'

const AT_ONCE = 50
const MINUTE_MS = 60_000
const QUARTER_MS = 16 * MINUTE_MS

export type Knocked = {
  readonly rounds: number
  /** Rounds in which one code, fifty times at once, let in more or fewer than one. */
  readonly wrongRounds: number
  /** How often the owner tried, and entered: with a code of `oathtool`, by a known device, by passkey on a new one. */
  readonly entries: number
  readonly oathtool: number
  readonly known: number
  readonly byPasskey: number
  /** From how many addresses strangers guessed meanwhile. */
  readonly addresses: number
}

/**
 * The promises of the door on the real server, over HTTP, with a clock that is moved on: one code lets one in
 * (P-22), `oathtool` makes codes that enter (P-23), and whoever hammers at a NIP keeps its owner out nowhere (P-25).
 * Answers how often each held.
 */
export async function knock(rounds: number): Promise<Knocked> {
  const entries = Math.max(1, Math.floor(rounds / 2))
  const addresses = rounds * 5
  const dataDir = mkdtempSync(join(tmpdir(), 'jejak-doors-'))
  const port = 19_700 + randomInt(900)
  const url = `http://localhost:${port}`
  let at = Date.parse('2026-11-18T03:00:00Z')
  const server = await startServer({
    config: {
      isDemo: false,
      host: '127.0.0.1',
      port,
      dataDir,
      databaseUrl: process.env['DATABASE_URL'],
      publicUrl: url,
      trustedProxies: 1,
      isNewEpoch: false,
    },
    root: resolve(import.meta.dirname, '../..'),
    now: () => at,
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    say: () => {},
    log: () => {},
    complain: (error) => console.error(error),
    hasTimer: false,
    rates: { normal: 1e9, pull: 1e9, sync: 1e9, 'sign-in': 1e9, upload: 1e9 },
  })
  const { deps } = server
  const agency = await makeAgency(deps.db)
  const ani = { instansiId: agency.instansiId, personId: agency.person.ani }
  const { nip, totpSecret } = await giveCredential(deps, ani)
  const door = createDoor(url)

  const figures = { wrongRounds: 0, oathtool: 0, known: 0, byPasskey: 0 }

  for (let round = 0; round < rounds; round++) {
    at += QUARTER_MS
    const code = totpCodeAt(totpSecret, at)
    const tickets = await Promise.all(Array.from({ length: AT_ONCE }, () => issueTicket(deps, ani)))
    const entered = await Promise.all(tickets.map((ticket) => door.showCode({ ticket, code })))
    if (entered.filter((each) => each.status === 200).length !== 1) figures.wrongRounds++
  }

  for (let time = 0; time < entries; time++) {
    at += QUARTER_MS
    const now = new Date(at).toISOString().replace('T', ' ').replace('Z', ' UTC')
    const code = execFileSync('oathtool', ['--totp', '-b', '-N', now, totpSecret], {
      encoding: 'utf8',
    })
    if (await door.enter({ nip, password: PASSWORD, code: code.trim() })) figures.oathtool++
  }

  at += QUARTER_MS
  const known = await door.enter({ nip, password: PASSWORD, code: totpCodeAt(totpSecret, at) })
  if (!known) throw new Error('the owner does not enter before the attack')
  const passkey = await door.addPasskey(known)
  const EACH = Math.ceil(addresses / entries)
  for (let time = 0, address = 0; time < entries; time++) {
    at += 2 * MINUTE_MS
    for (let guess = 0; guess < EACH; guess++, address++) {
      const from = `10.${(address >> 16) & 255}.${(address >> 8) & 255}.${address & 255}`
      await door.guess({ nip, from })
    }
    const code = totpCodeAt(totpSecret, at)
    if (await door.enter({ nip, password: PASSWORD, code, from: known })) figures.known++
    if (await door.enterByPasskey(passkey, '10.255.0.1')) figures.byPasskey++
  }

  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
  return { rounds, entries, addresses, ...figures }
}
