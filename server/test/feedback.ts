import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import type { FeedbackAbout, FeedbackView } from '@jejak/shared/feedback/feedback'
import type { NEXT_FEEDBACK_ACTS } from '@jejak/shared/feedback/transition'
import { makeId, type Agency, type PersonName } from './agency.ts'
import type { Client } from './client.ts'

const TODAY = toDay('2026-11-18')
export const KOMPETEN: FeedbackAbout = { kind: 'perilaku', ref: 'kompeten' }
type More = { readonly id?: string; readonly about?: FeedbackAbout; readonly text?: string }

export const askAs = (client: Client, agency: Agency, giver: PersonName, more: More = {}) =>
  client.send('POST', '/api/feedback/ask', {
    id: makeId(),
    giverId: agency.person[giver],
    about: KOMPETEN,
    day: TODAY,
    text: 'Bagaimana rapat tadi?',
    ...more,
  })

export const giveAs = (client: Client, agency: Agency, to: PersonName, more: More = {}) =>
  client.send('POST', '/api/feedback/give', {
    id: makeId(),
    personId: agency.person[to],
    about: KOMPETEN,
    day: TODAY,
    text: 'Rapat disiapkan dengan baik.',
    ...more,
  })

export const actAs = (
  client: Client,
  one: Pick<FeedbackView, 'id' | 'version'>,
  act: (typeof NEXT_FEEDBACK_ACTS)[number],
  text = '',
) => client.send('POST', '/api/feedback/act', { id: one.id, baseVersion: one.version, act, text })

export const readFeedback = async (response: Response): Promise<FeedbackView> =>
  v.parse(contract.giveFeedback.response, await response.json())

export async function listAs(client: Client, list: 'about-me' | 'by-me') {
  const answer = await client.get(`/api/feedback?list=${list}`)
  return v.parse(contract.feedback.response, await answer.json()).items
}

/** On somebody's work of November, as this reader reads it. */
export async function onAs(client: Client, agency: Agency, whose: PersonName = 'ani') {
  const query = `personId=${agency.person[whose]}&from=2026-11-01&to=2026-11-30`
  const answer = await client.get(`/api/feedback/on?${query}`)
  return v.parse(contract.feedbackOn.response, await answer.json())
}
