/**
 * Freezes what the product of this commit stores: a server's data folder, and two browsers' profiles. Later versions
 * open it in `test/old-data`. Plays the built product in Chromium on a Wednesday in November 2026:
 *
 *   pnpm run build:all && node test/old-data/freeze.ts
 *
 * Everything in it is made up; its passwords and keys open nothing else. Run it at a commit that is about to be
 * followed by one that stores differently, keep what an earlier commit froze, and give the new one its own folder:
 *
 *   node test/old-data/freeze.ts frozen-2
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readPersonas } from '../fixtures/persona.ts'
import { actOutWork } from './freeze/acts.ts'
import { freezeBrowsers } from './freeze/browsers.ts'
import { signInOverHttp, type Exchange } from './freeze/client.ts'
import { freezeServer } from './freeze/server.ts'
import { shrinkDemo } from './freeze/shrink.ts'
import { plantClock } from './planted-clock.ts'
import { startPlantedServer } from './planted-server.ts'

const FROZEN_AT = Date.parse('2026-11-18T14:00:00+07:00')
/** Not a port that a test would choose: the address is replaced as text when the profile is restored. */
const PORT = 18_787

const shiftMs = FROZEN_AT - Date.now()
// One-time codes are made by this process, for the server's time.
plantClock(shiftMs)
const folder = resolve(import.meta.dirname, process.argv[2] ?? 'frozen')
mkdirSync(folder, { recursive: true })
const dataDir = mkdtempSync(join(tmpdir(), 'jejak-freeze-'))
const serve = () => startPlantedServer({ dataDir, port: PORT, shiftMs })

await (await serve()).stop()
shrinkDemo(dataDir)
const server = await serve()
const personas = await readPersonas(dataDir)
const find = (name: string) => {
  const persona = personas.find((each) => each.name === name)
  if (!persona) throw new Error(`${name} does not work here`)
  return persona
}
const wire: Exchange[] = []
try {
  const owner = await signInOverHttp(server.url, find('Sari Puspitasari'), wire)
  const approver = await signInOverHttp(server.url, find('Ratna Kusumawardani'), wire)
  await actOutWork(owner, approver)
  await freezeBrowsers({ url: server.url, shiftMs, folder, owner, approver })
  await server.stop()
  const tokens = {
    [owner.persona.personId]: owner.token,
    [approver.persona.personId]: approver.token,
  }
  freezeServer(dataDir, folder, { at: FROZEN_AT, personas, tokens, wire })
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
