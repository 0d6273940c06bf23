import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { ONE_FAILED, sumTallies } from './tally.ts'
import type { Tally } from './tally.ts'
import type { Failure } from './unsteady.ts'

/** A file of unit tests, with all that it counted. */
export type FailedFile = Failure & { readonly counted: Tally }

const TallySchema = v.object({ passed: v.number(), failed: v.number(), skipped: v.number() })
const ReportSchema = v.object({
  files: v.array(
    v.object({ place: v.string(), title: v.string(), error: v.string(), counted: TallySchema }),
  ),
  /** What was thrown outside of all tests. */
  unhandled: v.array(v.string()),
})
export type UnitReport = v.InferOutput<typeof ReportSchema>

/** What `unit-reporter.ts` wrote: the sum, and the files that failed. What was thrown outside of all tests is one failure. */
export async function readUnitReport(
  path: string,
): Promise<{ readonly tally: Tally; readonly failed: readonly FailedFile[] }> {
  const { files, unhandled } = v.parse(ReportSchema, JSON.parse(await readFile(path, 'utf8')))
  const counted = files.map((file) => file.counted)
  return {
    tally: sumTallies(unhandled.length > 0 ? [...counted, ONE_FAILED] : counted),
    failed: files.filter((file) => file.counted.failed > 0),
  }
}
