import { expect, test } from 'vitest'
import { isSameText } from '@jejak/shared/skp/cascade'
import { makeId } from '../../test/agency.ts'
import { agreedPlan, amendPlan, keepAsIs, looksOf, planWith } from '../../test/cascade.ts'
import type { Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import type { Plan } from '../../test/plans.ts'

stopClock()

const SEEDS = [1, 2, 3, 4, 5, 6]
const STEPS = 10
const WORDS = ['Satu', 'Dua', 'Tiga']

/** A small generator, so that a tree that fails is drawn again by its seed (mulberry32). */
function drawn(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Somebody = { readonly client: Client; readonly name: string; plan: Plan | null }

onBothEngines('what must be looked at, in trees that are drawn', (open) => {
  const office = useOffice(open)

  test.each(SEEDS)('is exactly what a slow reading of all plans says (seed %i)', async (seed) => {
    const draw = drawn(seed)
    const named = async (name: 'hadi' | 'sri' | 'ani' | 'budi'): Promise<Somebody> => ({
      client: await office.as(name),
      name,
      plan: null,
    })
    const [hadi, sri, ani, budi] = [
      await named('hadi'),
      await named('sri'),
      await named('ani'),
      await named('budi'),
    ]
    // Ani and Budi serve Sri; Sri serves nobody whose plan can be in force here.
    const team = [ani, budi]
    const kept = new Set<string>()
    const answer = (who: Somebody, rhkId: string, superior: string, now: string | null) =>
      `${who.name} ${rhkId} ${superior} ${now}`

    const drawRhk = (known: Plan['content']['rhk'], superiors: Plan['content']['rhk']) => {
      const staying = known.filter(() => draw(4) > 0)
      const words = staying.map((rhk) => ({ ...rhk, uraian: WORDS[draw(3)] ?? '' }))
      const added = Array.from({ length: draw(3) + (words.length === 0 ? 1 : 0) }, () => ({
        ...planWith(office.agency, [{ uraian: WORDS[draw(3)] ?? '' }]).rhk[0]!,
        id: makeId(),
      }))
      return [...words, ...added].map((rhk) => {
        const chosen = superiors[draw(superiors.length + 1)]
        // Some links are made anew, others stay as they were chosen.
        if (!chosen || draw(2) === 0) return rhk
        return { ...rhk, rhkAtasan: chosen.uraian, rhkAtasanId: chosen.id }
      })
    }
    const write = async (who: Somebody, approver: Somebody, superiors: Plan['content']['rhk']) => {
      const hands = { owner: who.client, approver: approver.client }
      const rhk = drawRhk(who.plan?.content.rhk ?? [], superiors)
      const content = { ...planWith(office.agency, []), rhk }
      if (who.plan) await amendPlan(hands, who.plan, content)
      else who.plan = await agreedPlan(hands, content)
    }
    /** Plan by plan, RHK by RHK: no index, no join. */
    const expected = (who: Somebody) =>
      (who.plan?.content.rhk ?? []).flatMap(({ id, rhkAtasan, rhkAtasanId }) => {
        if (rhkAtasanId === undefined) return []
        const above = sri.plan?.content.rhk.find((rhk) => rhk.id === rhkAtasanId)
        const now = above ? above.uraian : null
        if (now !== null && isSameText(now, rhkAtasan)) return []
        return kept.has(answer(who, id, rhkAtasanId, now)) ? [] : [`${id} ${rhkAtasan} ${now}`]
      })

    await write(sri, hadi, [])
    for (let step = 0; step < STEPS; step++) {
      const superiors = sri.plan?.content.rhk ?? []
      const who = [sri, ani, budi][draw(3)]
      if (who === sri) await write(sri, hadi, [])
      else if (who) await write(who, sri, superiors)
      const looker = team[draw(2)]
      const [look] = looker ? (await looksOf(looker.client)).mine : []
      if (looker && look && draw(3) === 0) {
        const { skpId, rhkId, superiorRhkId, now } = look
        const said = await keepAsIs(looker.client, { skpId, rhkId, superiorRhkId, now })
        if (said !== 'done') throw new Error(said)
        for (const old of kept) if (old.startsWith(`${looker.name} ${rhkId} `)) kept.delete(old)
        kept.add(answer(looker, rhkId, superiorRhkId, now))
      }
      const wanted = team.flatMap(expected)
      const found: string[] = []
      for (const each of team) {
        const { mine } = await looksOf(each.client)
        found.push(...mine.map(({ rhkId, old, now }) => `${rhkId} ${old} ${now}`))
      }
      const below = (await looksOf(sri.client)).below.map(
        ({ rhkId, old, now }) => `${rhkId} ${old} ${now}`,
      )
      expect(new Set(found)).toEqual(new Set(wanted))
      expect(new Set(below)).toEqual(new Set(wanted))
      expect(below).toHaveLength(wanted.length)
    }
  })
})
