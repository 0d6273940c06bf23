import { leave as en } from '@jejak/shared/i18n/en/leave'
import { leave as id } from '@jejak/shared/i18n/id/leave'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

export type LeaveKey = keyof typeof id

/** Sentences of signing out, which come with its dialog. */
export const leaveText = (key: LeaveKey, params?: Params): string =>
  createText<LeaveKey>(locale.value === 'en' ? en : id, locale.value)(key, params)
