import { beforeAll, expect, test } from 'vitest'
import type { EvaluationKey } from '@jejak/shared/evaluation/evaluation'
import { testDeps } from '../../test/agency.ts'
import { clientWith, testApp, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { objectAs, ofOctober, pathOf, rateAs, readView, receiveAs } from '../../test/evaluation.ts'
import { castOf, PRINCIPALS, type Principal } from '../../test/matrix-cast.ts'

stopClock()

/** Who holds the post above Ani's, definitively or in its place; a delegate and a team leader rate nobody. */
const ASSESSORS: readonly Principal[] = ['supervisor', 'Plt', 'Plh']

onBothEngines('who is shown an evaluation', (open) => {
  let key: EvaluationKey
  let clients: Readonly<Record<Principal, Client>>
  beforeAll(async () => {
    const deps = testDeps(await open())
    const app = testApp(deps)
    const cast = await castOf(deps)
    key = ofOctober(cast.agency)
    clients = Object.fromEntries(
      PRINCIPALS.map((who) => {
        const cookie = cast.cookies[who]
        return [who, clientWith(app, cookie === '' ? {} : { cookie })]
      }),
    ) as Record<Principal, Client>
  })

  /** What each principal reads of it: nothing, that there is one, or the rating. */
  const readers = async () => {
    const found: Partial<Record<Principal, string>> = {}
    for (const who of PRINCIPALS) {
      const answer = await clients[who].get(pathOf(key))
      if (answer.status !== 200) continue
      found[who] = (await readView(answer)).rating === null ? 'no rating' : 'rating'
    }
    return found
  }
  const all = (said: string, who: readonly Principal[]) =>
    Object.fromEntries(who.map((one) => [one, said]))

  test('before it is rated: the person, and whoever may rate', async () => {
    expect(await readers()).toEqual(all('no rating', ['pegawai', ...ASSESSORS]))
  })

  test('rated and not opened: the person not yet what was given', async () => {
    await rateAs(clients.Plt, key)
    expect(await readers()).toEqual({ pegawai: 'no rating', ...all('rating', ASSESSORS) })
  })

  test('opened: both; nobody above, beside or in an office', async () => {
    await receiveAs(clients.pegawai, key, 1)
    expect(await readers()).toEqual(all('rating', ['pegawai', ...ASSESSORS]))
  })

  test('objected to: the superior as well', async () => {
    await objectAs(clients.pegawai, key, 2)
    expect(await readers()).toEqual(all('rating', ['pegawai', ...ASSESSORS, 'head above']))
  })
})
