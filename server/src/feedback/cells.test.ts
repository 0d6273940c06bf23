import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  FEEDBACK_TRANSITIONS,
  KEPT_FEEDBACK_STATES,
  NEXT_FEEDBACK_ACTS,
  type KeptFeedbackState,
} from '@jejak/shared/feedback/transition'
import { makeAgency } from '../../test/agency.ts'
import { problemOf, signedIn, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { actAs, askAs, readFeedback } from '../../test/feedback.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

const RELATIONS = ['owner', 'giver', 'assessor', 'stranger', 'abroad'] as const
type Relation = (typeof RELATIONS)[number]
type Act = (typeof NEXT_FEEDBACK_ACTS)[number]

/** How a feedback that was asked for comes into each state. */
const PATH: Readonly<Record<KeptFeedbackState, readonly (readonly [Relation, Act])[]>> = {
  asked: [],
  declined: [['giver', 'decline']],
  cancelled: [['owner', 'cancel']],
  given: [['giver', 'give']],
  withdrawn: [
    ['giver', 'give'],
    ['giver', 'withdraw'],
  ],
  read: [
    ['giver', 'give'],
    ['owner', 'read'],
  ],
  acknowledged: [
    ['giver', 'give'],
    ['owner', 'read'],
    ['owner', 'acknowledge'],
  ],
  answered: [
    ['giver', 'give'],
    ['owner', 'read'],
    ['owner', 'answer'],
  ],
}

/** What the design says, written out by hand beside the table that is shipped. */
const BY: Readonly<Record<Act, 'owner' | 'giver'>> = {
  give: 'giver',
  decline: 'giver',
  cancel: 'owner',
  change: 'giver',
  withdraw: 'giver',
  read: 'owner',
  acknowledge: 'owner',
  answer: 'owner',
}
function expectedOf(from: KeptFeedbackState, act: Act, who: Relation, isSeen: boolean): string {
  // Whoever is neither of the two does nothing to it, the assessor either.
  if (who !== 'owner' && who !== 'giver') return 'not-found'
  if (BY[act] !== who) return who === 'owner' ? 'forbidden' : 'not-found'
  const to = FEEDBACK_TRANSITIONS.find((row) => row.from === from && row.act === act)?.to
  return to !== undefined && isSeen ? to : 'conflict'
}

onBothEngines('each cell of a feedback', (open) => {
  const office = useOffice(open)
  let clients: Readonly<Record<Relation, Client>>
  let abroad: Client
  beforeAll(async () => {
    abroad = await signedIn(office.app, office.deps, await makeAgency(office.deps.db), 'sri')
  })
  beforeEach(async () => {
    clients = {
      owner: await office.as('ani'),
      giver: await office.as('budi'),
      assessor: await office.as('sri'),
      stranger: await office.as('cici'),
      abroad,
    }
  })

  describe.each(KEPT_FEEDBACK_STATES)('%s', (from) => {
    test.each(NEXT_FEEDBACK_ACTS)('%s by everybody, seen and not', async (act) => {
      for (const who of RELATIONS) {
        for (const isSeen of [true, false]) {
          let one = await readFeedback(await askAs(clients.owner, office.agency, 'budi'))
          for (const [by, step] of PATH[from]) {
            one = await readFeedback(await actAs(clients[by], one, step, 'Kata-kata.'))
          }
          const asked = isSeen ? one : { ...one, version: one.version + 1 }
          const answer = await actAs(clients[who], asked, act, 'Kata-kata.')
          const isDone = answer.status === 200
          const said = isDone ? (await readFeedback(answer)).state : (await problemOf(answer)).code
          expect({ who, isSeen, said }).toEqual({
            who,
            isSeen,
            said: expectedOf(from, act, who, isSeen),
          })
        }
      }
    })
  })
})
