import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Environment } from './environment.ts'
import { securityHeaders } from './security-headers.ts'

const headersOf = async (isHttps: boolean): Promise<Headers> => {
  const app = new Hono<Environment>()
  app.use(securityHeaders(isHttps))
  app.get('/', (c) => c.text('ya'))
  return (await app.request('/')).headers
}
const policyOf = async (): Promise<string> =>
  (await headersOf(true)).get('content-security-policy') ?? ''

/** Up to here a finding of Google's evaluator is a hole or may be one of the worst (`HIGH_MAYBE`); beyond are remarks. */
const HIGH_MAYBE = 40
const holesIn = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= HIGH_MAYBE)
    .map(({ directive, description }) => `${directive}: ${description}`)

test('csp_evaluator finds no hole in the policy', async () => {
  expect(holesIn(await policyOf())).toEqual([])
})

// A tool that finds nothing anywhere would pass as well.
test.each([
  ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
  ["script-src 'self'", 'script-src *'],
  ["default-src 'none'; script-src 'self'; ", ''],
])('csp_evaluator finds the hole when "%s" becomes "%s"', async (ours, planted) => {
  const policy = await policyOf()
  expect(policy).toContain(ours)
  expect(holesIn(policy.replace(ours, planted))).not.toEqual([])
})

test('text becomes a script in no way but by the one policy of ours', async () => {
  const directives = (await policyOf()).split('; ')
  expect(directives).toContain("require-trusted-types-for 'script'")
  expect(directives).toContain('trusted-types jejak')
})

test('a year of https is asked for only once https is how people reach us', async () => {
  expect((await headersOf(true)).get('strict-transport-security')).toMatch(/^max-age=31536000/)
  expect((await headersOf(false)).has('strict-transport-security')).toBe(false)
})
