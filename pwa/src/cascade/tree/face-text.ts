import { failureText } from '../../screen/failure-text.ts'
import type { CallFailure } from '../../sync/http.ts'
import { k } from './t.ts'

/** Why there is no tree to see. */
export const faceText = (failure: CallFailure): string =>
  failure.code === 'offline' ? k('offline') : failureText(failure)
