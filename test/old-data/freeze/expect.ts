import { expect as base } from '@playwright/test'

/** Outside of the test runner there is no configuration to take the patience from. */
export const expect = base.configure({ timeout: 20_000 })
