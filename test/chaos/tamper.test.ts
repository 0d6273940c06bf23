import { expect, test } from 'vitest'
import { tamper } from './tamper.ts'

test('P-14: whatever is changed in the records behind their back is seen, given one later receipt', async () => {
  const { tried, unseen } = await tamper(300)
  expect(unseen).toEqual([])
  for (const count of Object.values(tried)) expect(count).toBeGreaterThan(10)
})
