import type { Tables } from '../../platform/db/tables.ts'
import { ACCOUNT_DATASETS } from './account-datasets.ts'
import type { Dataset } from './dataset.ts'
import { WORK_DATASETS } from './work-datasets.ts'

/** Everything of a person that the server has, in the order in which the copy lists it. */
export const DATASETS: readonly Dataset[] = [...WORK_DATASETS, ...ACCOUNT_DATASETS]

/** Tables with a column of people that the copy leaves out, and why. */
export const LEFT_OUT: Readonly<Partial<Record<keyof Tables, string>>> = {
  credential: 'keys of the account: who has them can be the person',
  recovery_code: 'keys of the account',
  activation_code: 'keys of the account',
  ticket: 'a sign-in that is under way for minutes',
  totp_step: 'which half minutes were used to sign in',
  feed: 'counters of the machine',
  ledger: 'answers to requests of devices; what they did stands in the history',
  import_batch: 'a list of the agency on its way in for a day',
  allowance_rule: 'a rule of the agency',
}
