import * as v from 'valibot'

type Suite<Spec> = {
  readonly specs?: readonly Spec[] | undefined
  readonly suites?: readonly Suite<Spec>[] | undefined
}

/**
 * The tests in what Playwright's JSON reporter wrote, of a run or of `--list`, in the order of the files. Each test is
 * read by `spec`, which asks for the fields that the caller uses. Throws when the text is no such report.
 */
export function readSpecs<Spec>(
  text: string,
  spec: v.GenericSchema<unknown, Spec>,
): readonly Spec[] {
  const SuiteSchema: v.GenericSchema<unknown, Suite<Spec>> = v.object({
    specs: v.optional(v.array(spec)),
    suites: v.optional(v.array(v.lazy(() => SuiteSchema))),
  })
  const { suites } = v.parse(v.object({ suites: v.array(SuiteSchema) }), JSON.parse(text))
  return suites.flatMap(specsOf)
}

const specsOf = <Spec>(suite: Suite<Spec>): readonly Spec[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
]
