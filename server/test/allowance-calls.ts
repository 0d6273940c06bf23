import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { AllowanceRule } from '@jejak/shared/allowance/rule'
import { toDay } from '@jejak/shared/calendar/day'
import { clientWith } from './client.ts'
import type { Caller } from './route-call.ts'

export const RULE: AllowanceRule = {
  name: 'Peraturan Bupati Contoh tentang Tambahan Penghasilan Pegawai',
  number: '12 Tahun 2026',
  date: toDay('2026-01-02'),
  predikat: {
    'sangat-baik': 100,
    baik: 100,
    'butuh-perbaikan': 75,
    kurang: 50,
    'sangat-kurang': 25,
  },
  attendance: 40,
  base: [{ kelas: 9, amount: 3_000_000 }],
}

/** One call of each route of an agency's rule of pay, as a client makes it. */
export const ALLOWANCE_CALLS = {
  allowanceRule: ({ client }: Caller) => client.get('/api/allowance-rule'),
  allowanceRules: ({ client }: Caller) => client.get('/api/allowance-rules'),
  async saveAllowanceRule({ client, stage }: Caller) {
    const keeper = clientWith(stage.app, { cookie: await stage.cookieOf('wati') })
    const known: unknown = await (await keeper.get('/api/allowance-rules')).json()
    const [newest] = v.parse(contract.allowanceRules.response, known).rules
    const baseVersion = newest?.version ?? 0
    return client.send('PUT', '/api/allowance-rule', { baseVersion, rule: RULE })
  },
}
