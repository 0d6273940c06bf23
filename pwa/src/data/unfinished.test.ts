import { expect, test } from 'vitest'
import { createDevice } from '../../test/device-fixture.ts'
import { FILL_FORM } from '../storage/forms.ts'
import { findUnfinished } from './unfinished.ts'

test('a form, a line and an SKP that were begun are found with the place where they stand open', async () => {
  const { database } = createDevice()
  await database.forms.bulkPut([
    {
      key: 'entry-form:e1',
      value: { key: 'entry-form:e1', value: { day: '2026-11-27', text: 'Menyusun lap' } },
      at: 1,
    },
    { key: 'quick-add:2026-11-26', value: 'rapat 1 jam', at: 1 },
    { key: 'quick-add:2026-11-25', value: '', at: 1 },
    { key: 'skp-form', value: { id: 's', content: {} }, at: 1 },
    { key: FILL_FORM, value: { chosen: {}, settling: {} }, at: 1 },
  ])
  expect(await findUnfinished(database)).toEqual([
    { key: 'entry-form:e1', address: '/hari/2026-11-27', day: '2026-11-27', text: 'Menyusun lap' },
    {
      key: 'quick-add:2026-11-26',
      address: '/hari/2026-11-26',
      day: '2026-11-26',
      text: 'rapat 1 jam',
    },
    { key: 'skp-form', address: '/skp', day: null, text: '' },
  ])
  database.close()
})
