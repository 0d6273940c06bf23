import { generateSync } from 'otplib'
import { beforeEach, expect, test, vi } from 'vitest'
import { makeAgency, testDeps } from '../../../test/agency.ts'
import { MORNING, setClock, stopClock } from '../../../test/clock.ts'
import { giveCredential } from '../../../test/credential.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { counting, type Counting } from '../../../test/counting.ts'
import type { Person } from '../person.ts'
import { stepOfCode, totpCodeAt, totpFactor } from './totp.ts'

vi.mock('otplib', { spy: true })

const STEP_MS = 30_000

stopClock()

onBothEngines('judging six digits', (open) => {
  let watch: Counting
  let opened: number
  let person: Person
  let secret: string
  let judge: (code: string) => Promise<unknown>

  beforeEach(async () => {
    setClock(MORNING)
    const db = await openOnce()
    const agency = await makeAgency(db)
    watch = counting(db)
    const deps = testDeps(watch.db)
    person = { instansiId: agency.instansiId, personId: agency.person.ani }
    secret = (await giveCredential(deps, person, { passwordHash: 'none' })).totpSecret
    const open = (text: string, about: string) => {
      opened++
      return deps.seal.open(text, about)
    }
    const totp = totpFactor({ ...deps, seal: { ...deps.seal, open } })
    judge = (code) => totp.verify({ person }, { code })
  })
  let first: ReturnType<typeof open> | undefined
  const openOnce = () => (first ??= open())

  const codeAt = (steps: number) => totpCodeAt(secret, Date.now() + steps * STEP_MS)
  const wrongCode = () => {
    const near = new Set(Array.from({ length: 60 }, (_, at) => codeAt(at - 30)))
    return ['000000', '111111', '222222'].find((code) => !near.has(code))!
  }
  /** What judging one code asked of database, seal and processor. */
  async function workOf(code: string) {
    opened = 0
    watch.forget()
    vi.mocked(generateSync).mockClear()
    const verdict = await judge(code)
    const codes = vi.mocked(generateSync).mock.calls.length
    return [
      verdict,
      { reads: watch.tables.filter((name) => name === 'credential').length, opened, codes },
    ]
  }

  test('costs the same reading and the same reckoning, whatever the code', async () => {
    const WORK = { reads: 1, opened: 1, codes: 41 }
    const late = codeAt(-5)
    expect(await workOf(wrongCode())).toEqual([false, WORK])
    expect(await workOf(late)).toEqual(['clock', WORK])
    expect(await workOf(codeAt(0))).toEqual([true, WORK])
    expect(await workOf(codeAt(0))).toEqual([false, WORK])
    expect(await workOf(codeAt(1))).toEqual([true, WORK])
  })

  test('takes one step each way, and calls it the clock up to ten minutes away', async () => {
    const verdicts: unknown[] = []
    for (const away of [-21, -20, -2, 2, 20, 21, -1, 1, 0]) verdicts.push(await judge(codeAt(away)))
    expect(verdicts).toEqual([false, 'clock', 'clock', 'clock', 'clock', false, true, true, true])
  })
})

test.each([
  [-2, false],
  [-1, true],
  [0, true],
  [1, true],
  [2, false],
])(
  'a first set-up takes the codes that a sign-in takes: %i steps away, %s',
  async (away, takes) => {
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
    const step = Math.floor(MORNING / STEP_MS) + away
    const code = totpCodeAt(secret, step * STEP_MS)
    expect(await stepOfCode(secret, code, MORNING)).toBe(takes ? step : undefined)
  },
)
