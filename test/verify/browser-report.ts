import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { firstLine } from './first-line.ts'
import { readSpecs } from './playwright-json.ts'

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
/** Every test of Playwright's JSON report that failed, also one that passed only at a retry. */
export async function readFailedTests(path: string): Promise<readonly FailedTest[]> {
  return readSpecs(await readFile(path, 'utf8'), SpecSchema).flatMap(
    ({ title, file, line, tests }) =>
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
