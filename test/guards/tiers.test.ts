import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { expect, test } from 'vitest'

const TIERS = ['smoke', 'capture', 'bkn', 'office', 'ui', 'nightly']

const SpecSchema = v.object({
  title: v.string(),
  file: v.string(),
  tags: v.array(v.string()),
})
type Suite = {
  readonly specs?: readonly v.InferOutput<typeof SpecSchema>[] | undefined
  readonly suites?: readonly Suite[] | undefined
}
const SuiteSchema: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.optional(v.array(SpecSchema)),
  suites: v.optional(v.array(v.lazy(() => SuiteSchema))),
})
const ListSchema = v.object({ suites: v.array(SuiteSchema) })

const specsOf = (suite: Suite): readonly v.InferOutput<typeof SpecSchema>[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
]

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
  return v.parse(ListSchema, JSON.parse(stdout)).suites.flatMap(specsOf)
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
