import { describe, expect, test } from 'vitest'
import { SKP_STATES } from '@jejak/shared/skp/skp-state'
import { assign } from '../../test/agency.ts'
import type { Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { actOn, recordOf, savePlan, type Plan } from '../../test/plans.ts'
import {
  expectedOfSkp,
  planThatIs,
  SKP_CELLS,
  type SkpCell,
  type SkpRelation,
} from '../../test/skp-cells.ts'

stopClock()

const ask = async (who: Client, plan: Plan, { act, isSeen, hasComment }: SkpCell) => {
  const asked = { ...plan, version: isSeen ? plan.version : plan.version - 1 }
  return act === 'save'
    ? savePlan(who, asked)
    : actOn(who, asked, act, hasComment ? 'Lengkapi target' : '')
}

onBothEngines('every cell of the table of an SKP', (open) => {
  const office = useOffice(open)

  describe.each(SKP_STATES)('of what is %s', (state) => {
    const cells = SKP_CELLS.filter((cell) => cell.state === state)

    // Sri is above Ani; Hadi is above Sri. Ani stands in for Sri, so she has the routes of a superior as well.
    test.each([
      ['owner', 'ani'],
      ['approver', 'sri'],
      ['stranger', 'tono'],
    ] as const)('is answered as the design says to the %s', async (relation: SkpRelation, who) => {
      const { deps, agency } = office
      await assign(deps.db, agency, {
        person: 'ani',
        post: 'chief',
        kind: 'plt',
        from: '2026-01-01',
      })
      const hands = { owner: await office.as('ani'), approver: await office.as('sri') }
      const asker = await office.as(who)
      const found: Record<string, string> = {}
      const wanted: Record<string, string> = {}
      // A plan serves until an act has moved it.
      let plan = await planThatIs(state, hands, agency)
      for (const cell of cells) {
        const name = `${cell.act}${cell.isSeen ? '' : ' of before'}${cell.hasComment ? ' with words' : ''}`
        wanted[name] = expectedOfSkp(cell, relation, plan.version)
        found[name] = await ask(asker, plan, cell)
        const { version, state: stands } = await recordOf(hands.owner, plan.id)
        const hasMoved = version !== plan.version
        // A refusal changes nothing.
        expect([name, hasMoved]).toEqual([name, wanted[name].endsWith(` ${version}`)])
        expect([name, hasMoved || stands === state]).toEqual([name, true])
        if (hasMoved) plan = await planThatIs(state, hands, agency)
      }
      expect(found).toEqual(wanted)
    })
  })
})
