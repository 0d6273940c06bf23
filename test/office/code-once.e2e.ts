import { totpCodeAt } from '../../server/src/accounts/factors/totp.ts'
import { expect, test } from '../fixtures/test.ts'

test('a code counts once', { tag: '@office' }, async ({ agency, clock, jejak }) => {
  const { nip, password, totpSecret, name } = agency.pegawai
  const post = (path: string, body: object) =>
    fetch(`${jejak.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: jejak.url },
      body: JSON.stringify(body),
    })
  const signIn = async (code: string) => {
    const { ticket } = (await (await post('/api/sign-in', { nip, password })).json()) as {
      ticket: string
    }
    return post('/api/sign-in/code', { ticket, code })
  }
  const code = totpCodeAt(totpSecret, clock.now())
  const first = await signIn(code)
  expect(first.status).toBe(200)
  expect(await first.json()).toMatchObject({ person: { name } })
  expect((await signIn(code)).status).not.toBe(200)
})
