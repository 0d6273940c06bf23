import { expect, test } from './fixtures/test.ts'
import { requirePersona } from './fixtures/persona.ts'
import { nextTotpCode } from './fixtures/totp-code.ts'

test('the demo server lets a person in with password and code, and the code only once', async ({
  server,
}) => {
  const { nip, password, totpSecret, name } = requirePersona(server.personas, 'pegawai')
  const post = (path: string, body: object) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify(body),
    })
  const signIn = async (code: string) => {
    const { ticket } = (await (await post('/api/sign-in', { nip, password })).json()) as {
      ticket: string
    }
    return post('/api/sign-in/code', { ticket, code })
  }
  const code = await nextTotpCode(totpSecret)
  const first = await signIn(code)
  expect(first.status).toBe(200)
  expect(await first.json()).toMatchObject({ person: { name } })
  expect((await signIn(code)).status).not.toBe(200)
})

test('the server comes back with its data after it was killed', async ({ server }) => {
  await server.restart('SIGKILL')
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
})
