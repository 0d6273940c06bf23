import { samplePlans } from '@jejak/shared/test/whole-plan'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { JejakDatabase } from '../storage/database.ts'
import { findOpenSkp, SKP_FORM } from './open-skp.ts'

const PERIOD = '01a2004e-9cf4-7e90-af9c-84be32226662'

test('what is being written is found again with everything that can stand in a plan', async () => {
  const database = new JejakDatabase('01a1ede3-2215-774c-81b8-3d336212fcff', {
    indexedDB: new IDBFactory(),
    IDBKeyRange,
  })
  for (const content of samplePlans(PERIOD, 40)) {
    const open = { id: 's', baseVersion: 2, content }
    await database.forms.put({ key: SKP_FORM, value: open, at: 1 })
    expect(await findOpenSkp(database)).toEqual(open)
  }
})
