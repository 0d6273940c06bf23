import { bundleReader } from '../sites/mutations/bundle.ts'
import { test } from '../sites/replica.ts'
import { cases, check, openCase } from './mutation-cases.ts'

test(
  'whatever an app changes about its pages, what is read is right or less, and never private',
  { tag: '@capture' },
  async ({ visitor }) => {
    const reader = await bundleReader()
    for (const one of cases) {
      await openCase(one, visitor)
      await visitor.evaluate(reader)
      const outcomes = await visitor.evaluate((anchor) => window.readMutated(anchor), one.anchor)
      for (const outcome of outcomes) check(one, outcome)
    }
  },
)
