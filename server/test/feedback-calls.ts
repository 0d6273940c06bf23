import { makeId, type PersonName } from './agency.ts'
import { clientWith } from './client.ts'
import { actAs, askAs, giveAs, readFeedback } from './feedback.ts'
import type { Caller } from './route-call.ts'
import type { Stage } from './stage.ts'

const as = async (stage: Stage, who: PersonName) =>
  clientWith(stage.app, { cookie: await stage.cookieOf(who) })

/** One call of each route of feedback, as a client makes it. */
export const FEEDBACK_CALLS = {
  feedback: ({ client }: Caller) => client.get('/api/feedback?list=about-me'),
  feedbackOn: ({ client, stage }: Caller) =>
    client.get(
      `/api/feedback/on?personId=${stage.agency.person.ani}&from=2026-11-01&to=2026-11-30`,
    ),
  feedbackPeople: ({ client }: Caller) => client.get('/api/feedback/people'),
  askFeedback: ({ client, stage }: Caller) => askAs(client, stage.agency, 'budi'),
  giveFeedback: ({ client, stage }: Caller) => giveAs(client, stage.agency, 'ani'),
  async actOnFeedback({ client, stage }: Caller) {
    const given = await giveAs(await as(stage, 'sri'), stage.agency, 'ani', { id: makeId() })
    return actAs(client, await readFeedback(given), 'read')
  },
}
