import * as v from 'valibot'

/**
 * A stored list that another version of the extension may have written: an item that cannot be read costs
 * itself alone, never the ones beside it. What is not a list at all is the caller's to judge.
 */
export const keptList = <DaySuggestion extends v.GenericSchema<unknown, unknown>>(
  item: DaySuggestion,
) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items.flatMap((each): v.InferOutput<DaySuggestion>[] => {
        const read = v.safeParse(item, each)
        return read.success ? [read.output] : []
      }),
    ),
  )
