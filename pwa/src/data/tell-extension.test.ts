import 'fake-indexeddb/auto'
import { toDay } from '@jejak/shared/calendar/day'
import type { BknToExtension } from '@jejak/shared/handoff/bkn-messages'
import { KnowledgeSchema } from '@jejak/shared/handoff/bkn-messages'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { meOf } from '../../test/me.ts'
import { JejakDatabase } from '../storage/database.ts'
import type { SkpRow } from '../storage/rows.ts'
import { rememberHere } from './choices.ts'
import { tellExtension } from './tell-extension.ts'

const ME = '01a1ede3-2215-774c-81b8-3d336212fcff'
const idOf = (at: number) => `01a1ede3-2215-774c-81b8-${String(at).padStart(12, '0')}`
const DAY = toDay('2026-01-19')

test('the extension is told the plan of today and every choice by its name, again at each change', async () => {
  const database = new JejakDatabase(ME, { indexedDB: new IDBFactory(), IDBKeyRange })
  const action = (at: number, periodId: string) => ({
    id: idOf(at),
    deskripsi: `Rencana\n${at}`,
    periodId,
  })
  const rhk = {
    uraian: 'RHK',
    indikator: [{ indikator: 'laporan' }],
    rencanaAksi: [action(1, 'p1'), action(2, 'p2')],
  }
  await database.skp.put({ id: 'skp', skp: { year: 2026, rhk: [rhk] } } as unknown as SkpRow)
  const january = { id: 'p1', name: 'Januari', from: DAY, to: DAY }
  const me = { ...meOf(ME), periods: [january] as never }
  const choice = { text: 'Menyusun notula', objectKey: 'doc-1', at: 5 }
  await rememberHere({ database }, { ...choice, planId: idOf(2) })
  await rememberHere({ database }, { ...choice, objectKey: 'doc-2', planId: idOf(9) })
  const told: BknToExtension[] = []
  const until = new AbortController()
  tellExtension({
    context: { database, clock: { now: () => 1, newId: () => idOf(7) } },
    me,
    today: () => DAY,
    send: (message) => told.push(message),
    until: until.signal,
  })
  await vi.waitFor(() => expect(told).toHaveLength(1))
  expect(v.parse(KnowledgeSchema, told[0])).toMatchObject({
    person: ME,
    plan: [{ id: idOf(1), rencanaAksi: 'Rencana 1', rhk: 'RHK', indikator: 'laporan' }],
    choices: [{ ...choice, rencanaAksi: 'Rencana 2' }],
  })
  await rememberHere({ database }, { ...choice, text: 'Apel pagi', planId: null })
  await vi.waitFor(() => expect(told).toHaveLength(2))
  expect(told[1]).toMatchObject({ choices: [{ rencanaAksi: null }, { rencanaAksi: 'Rencana 2' }] })
  until.abort()
  await rememberHere({ database }, { ...choice, text: 'Rapat', planId: null })
  expect(told).toHaveLength(2)
  database.close()
})
