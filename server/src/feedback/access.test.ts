import { beforeAll, expect, test } from 'vitest'
import { testDeps, type Agency } from '../../test/agency.ts'
import { clientWith, testApp, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { actAs, askAs, giveAs, onAs, readFeedback } from '../../test/feedback.ts'
import { castOf, PRINCIPALS, type Principal } from '../../test/matrix-cast.ts'

stopClock()

/** Who holds the post above Ani's, definitively or in its place; a delegate and a team leader rate nobody. */
const ASSESSORS: readonly Principal[] = ['supervisor', 'Plt', 'Plh']

onBothEngines('who speaks, and who is shown it', (open) => {
  let agency: Agency
  let clients: Readonly<Record<Principal, Client>>
  beforeAll(async () => {
    const deps = testDeps(await open())
    const app = testApp(deps)
    const cast = await castOf(deps)
    agency = cast.agency
    clients = Object.fromEntries(
      PRINCIPALS.map((who) => {
        const cookie = cast.cookies[who]
        return [who, clientWith(app, cookie === '' ? {} : { cookie })]
      }),
    ) as Record<Principal, Client>
  })

  const SIGNED_IN = PRINCIPALS.filter((who) => who !== 'anonymous')
  const readers = async () => {
    const found: Partial<Record<Principal, readonly (string | null)[]>> = {}
    for (const who of SIGNED_IN) {
      const { items } = await onAs(clients[who], agency)
      if (items.length > 0) found[who] = items.map(({ text }) => text)
    }
    return found
  }
  const all = (said: readonly (string | null)[], who: readonly Principal[]) =>
    Object.fromEntries(who.map((one) => [one, said]))

  test('unasked only an assessor speaks', async () => {
    const able: Principal[] = []
    for (const who of SIGNED_IN) {
      const { canGive } = await onAs(clients[who], agency, 'ani')
      const answer = await giveAs(clients[who], agency, 'ani')
      if (answer.status === 200) {
        able.push(who)
        await actAs(clients[who], await readFeedback(answer), 'withdraw')
      }
      expect({ who, canGive }).toEqual({ who, canGive: answer.status === 200 })
    }
    expect(able).toEqual(ASSESSORS)
  })

  test('what was asked: the two; given: the assessor as well, and the person not yet its words', async () => {
    const asked = await readFeedback(await askAs(clients.pegawai, agency, 'budi'))
    expect(await readers()).toEqual(all([''], ['pegawai', 'colleague']))
    const given = await readFeedback(await actAs(clients.colleague, asked, 'give', 'Jelas.'))
    const said = all(['Jelas.'], ['colleague', ...ASSESSORS])
    expect(await readers()).toEqual({ pegawai: [null], ...said })
    await actAs(clients.pegawai, given, 'read')
    expect(await readers()).toEqual({ pegawai: ['Jelas.'], ...said })
  })
})
