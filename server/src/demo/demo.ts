import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from '@jejak/shared/ids'
import { dayAt } from '@jejak/shared/calendar/day'
import { createText } from '@jejak/shared/i18n/text'
import { server } from '@jejak/shared/i18n/id/server'
import { createPasswords } from '../accounts/factors/password.ts'
import { totpCodeAt } from '../accounts/factors/totp.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { INSTANSI } from './agency.ts'
import { demoPeriods } from './periods.ts'
import { seedAway } from './seed-away.ts'
import { seedEntries } from './seed-entries.ts'
import { seedPeople, type Persona } from './seed-people.ts'
import { seedSkp } from './seed-skp.ts'

const ZONE = 420
const FILE = 'demo-personas.json'

/**
 * Takes away a SQLite demo whose first start was interrupted: the personas are written last, so without them the
 * rest is half a demo that nobody can sign in to.
 */
export function discardHalfMadeDemo(dataDir: string): void {
  if (existsSync(join(dataDir, FILE))) return
  for (const ending of ['', '-wal', '-shm']) {
    rmSync(join(dataDir, `jejak.sqlite${ending}`), { force: true })
  }
}

/** Makes the demo agency at the first start and returns its personas; later starts read them from the data folder. */
export async function prepareDemo(deps: ServerDeps, dataDir: string): Promise<readonly Persona[]> {
  const file = join(dataDir, FILE)
  const isSeeded = await deps.db.read.selectFrom('instansi').select('name').executeTakeFirst()
  if (isSeeded) {
    if (!existsSync(file)) {
      throw new Error(`${file} is gone; delete the demo's data folder to begin anew`)
    }
    return JSON.parse(readFileSync(file, 'utf8')) as readonly Persona[]
  }
  const makeId = () => uuidv7(deps.now(), deps.random(10))
  const today = dayAt(deps.now(), ZONE)
  const seeding = {
    deps,
    passwords: createPasswords(),
    instansiId: makeId(),
    today,
    zone: ZONE,
    makeId,
  }
  const periods = demoPeriods(today, makeId)
  const personas = await seedPeople(seeding, periods)
  await seedAway(seeding, personas)
  const choices = await seedSkp(seeding, personas, periods)
  await seedEntries(seeding, personas, { periods, choices })
  writeFileSync(file, `${JSON.stringify(personas, null, 2)}\n`, { mode: 0o600 })
  return personas
}

/** The list for the console: who to sign in as, and the code that is good now. */
export function demoSheet(personas: readonly Persona[], now: number): string {
  const t = createText(server, 'id')
  const lines = personas.flatMap((persona) => [
    `  ${t(`demo.role.${persona.role}`)} · ${persona.name}`,
    `      ${t('demo.signIn', {
      nip: persona.nip,
      password: persona.password,
      secret: persona.totpSecret,
      code: totpCodeAt(persona.totpSecret, now),
    })}`,
  ])
  return [t('demo.title', { instansi: INSTANSI }), t('demo.codes'), ...lines].join('\n')
}

/** Says who to sign in as. A code lives for half a minute, so whoever sits at a terminal gets fresh ones with Enter. */
export function presentDemo({
  personas,
  now,
  say,
  terminal,
}: {
  readonly personas: readonly Persona[]
  readonly now: () => number
  readonly say: (text: string) => void
  readonly terminal?: NodeJS.ReadStream
}): void {
  const sheet = () => say(demoSheet(personas, now()))
  sheet()
  if (!terminal?.isTTY) return
  say(createText(server, 'id')('demo.again'))
  terminal.on('data', sheet)
}
