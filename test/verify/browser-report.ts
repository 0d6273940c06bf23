import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

/** A browser test that did not pass, with where it stands and what it said. */
export type FailedTest = {
  /** `journeys/working-day.e2e.ts:12`, by which Playwright finds it again. */
  readonly place: string
  readonly project: string
  readonly title: string
  /** The first line of its first error. */
  readonly error: string
}

const TestSchema = v.object({
  projectName: v.string(),
  status: v.picklist(['expected', 'unexpected', 'flaky', 'skipped']),
  results: v.array(
    v.object({
      errors: v.optional(v.array(v.object({ message: v.optional(v.string(), '') })), []),
    }),
  ),
})
const SpecSchema = v.object({
  title: v.string(),
  file: v.string(),
  line: v.number(),
  tests: v.array(TestSchema),
})
type Suite = {
  readonly specs?: readonly v.InferOutput<typeof SpecSchema>[] | undefined
  readonly suites?: readonly Suite[] | undefined
}
const SuiteSchema: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.optional(v.array(SpecSchema)),
  suites: v.optional(v.array(v.lazy(() => SuiteSchema))),
})
const ReportSchema = v.object({ suites: v.array(SuiteSchema) })

const specsOf = (suite: Suite): readonly v.InferOutput<typeof SpecSchema>[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
]

/** Every test of Playwright's JSON report that failed, also one that passed only at a retry. */
export async function readFailedTests(path: string): Promise<readonly FailedTest[]> {
  const { suites } = v.parse(ReportSchema, JSON.parse(await readFile(path, 'utf8')))
  return suites.flatMap(specsOf).flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => ({
        place: `${file}:${line}`,
        project: projectName,
        title,
        error: firstLine(results.flatMap(({ errors }) => errors)[0]?.message ?? 'no message'),
      })),
  )
}

/** Without the colours that a terminal would show. */
const firstLine = (message: string): string =>
  // eslint-disable-next-line no-control-regex -- the escape is what is looked for
  message.replaceAll(/\u001B\[[0-9;]*m/g, '').split('\n')[0] ?? ''
