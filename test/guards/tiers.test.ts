import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readSpecs } from '../verify/playwright-json.ts'

const TIERS = ['smoke', 'capture', 'bkn', 'office', 'ui', 'nightly']

const SpecSchema = v.object({
  title: v.string(),
  file: v.string(),
  tags: v.array(v.string()),
})
async function listTests(env: Readonly<Record<string, string>>) {
  const { stdout } = await promisify(execFile)(
    'playwright',
    ['test', '-c', 'test', '--list', '--reporter=json'],
    {
      cwd: join(import.meta.dirname, '../..'),
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, ...env },
    },
  )
  return readSpecs(stdout, SpecSchema)
}

test('every browser test is in one tier, by its tag', async () => {
  const daily = await listTests({})
  const nightly = await listTests({ JEJAK_NIGHTLY: '1' })
  expect(daily.length).toBeGreaterThan(50)
  const wrong = [...daily, ...nightly].filter(
    ({ tags }) => tags.filter((tag) => TIERS.includes(tag.replace(/^@/, ''))).length !== 1,
  )
  expect(wrong.map(({ file, title }) => `${file} › ${title}`)).toEqual([])
})
