import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { wholePlan } from '../../test/whole-plan.ts'
import { toDay } from '../calendar/day.ts'
import {
  SkpContentSchema,
  StoredSkpContentSchema,
  type Period,
  type SkpContent,
} from '../skp/skp.ts'
import type { BknPlan } from './plan.ts'
import { importSkp } from './skp-import.ts'

const PERIOD = '01a2004e-9cf4-7e90-af9c-84be32226662'
const dates = { from: toDay('2026-11-16'), to: toDay('2026-12-15'), deadline: toDay('2026-12-19') }
const period: Period = { id: PERIOD, name: 'P12', ...dates, jenis: 'lainnya', final: false }

/** What e-Kinerja shows of a plan: none of what only Jejak keeps, and ids of its own. */
const asRead = ({ year, pendekatan, rhk }: SkpContent): BknPlan => ({
  year,
  pendekatan,
  periods: [{ id: 'bp', code: '12', name: 'P12', ...dates }],
  rhk: rhk.map(({ jenis, klasifikasi, uraian, rhkAtasan, indikator, rencanaAksi }) => ({
    id: `b${uraian}`,
    jenis,
    klasifikasi,
    uraian,
    rhkAtasan,
    indikator: indikator.map((item) => ({
      id: `b${item.indikator}`,
      aspek: item.aspek,
      indikator: item.indikator,
      target: item.target,
    })),
    rencanaAksi: rencanaAksi.map(({ deskripsi, target }) => ({
      id: `b${deskripsi}`,
      periodId: 'bp',
      deskripsi,
      target,
    })),
  })),
})

const take = (content: SkpContent, read: BknPlan) =>
  importSkp({
    current: { id: 's', version: 3, state: 'draft', ...content },
    periods: [period],
    read,
    usedIds: new Set(),
    options: { makeId: () => 'new', notRenamed: new Set() },
  })

test('a plan with everything that can stand in it is written, stored and read back whole', () => {
  fc.assert(
    fc.property(wholePlan(PERIOD), (plan) => {
      expect(v.parse(SkpContentSchema, plan)).toEqual(plan)
      expect(v.parse(StoredSkpContentSchema, JSON.parse(JSON.stringify(plan)))).toEqual(plan)
    }),
    { numRuns: 200 },
  )
})

test('reading the same plan from e-Kinerja takes nothing away, whatever only Jejak knows of it', () => {
  fc.assert(
    fc.property(wholePlan(PERIOD), (plan) => {
      const { content, changes } = take(plan, asRead(plan))
      expect({ content, changes }).toEqual({ content: plan, changes: [] })
    }),
    { numRuns: 200 },
  )
})

test('a target that changed there loses the number that stood for the one before, and nothing else', () => {
  fc.assert(
    fc.property(wholePlan(PERIOD), (plan) => {
      const read = asRead(plan)
      const changed = {
        ...read,
        rhk: read.rhk.map((rhk) => ({
          ...rhk,
          indikator: rhk.indikator.map((item) => ({ ...item, target: '99 Berkas' })),
        })),
      }
      const expected = plan.rhk.map((rhk) => ({
        ...rhk,
        indikator: rhk.indikator.map(({ targetAngka: _number, satuan: _unit, ...item }) => ({
          ...item,
          target: '99 Berkas',
        })),
      }))
      expect(take(plan, changed).content).toEqual({ ...plan, rhk: expected })
    }),
    { numRuns: 100 },
  )
})
