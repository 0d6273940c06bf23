import { expect, test } from 'vitest'
import { contentHash } from '../platform/audit/chain.ts'
import { canonicalJson } from '../platform/secrets/hash.ts'
import { sealedPlan, toContent } from './skp-row.ts'

/** As a server wrote it before plans had weights, perilaku and lampiran. */
const BEFORE =
  '{"year":2026,"pendekatan":"kuantitatif","rhk":[{"id":"01a2004e-9cf4-7e90-af9c-84be32226662","jenis":"utama",' +
  '"klasifikasi":"individu","uraian":"Tersusunnya dokumen","rhkAtasan":"","indikator":[{"id":' +
  '"01a2004e-9cf4-7e90-af9c-84be32226663","aspek":"kuantitas","indikator":"Jumlah","target":"12 Dokumen"}],' +
  '"rencanaAksi":[]}]}'

test('the seal of a plan of before still holds', () => {
  const sealed = sealedPlan(toContent(BEFORE), null, null)
  expect(canonicalJson(sealed)).toBe(canonicalJson(JSON.parse(BEFORE)))
  // Of that text with the salt "salt", as it stands in chains that were written then.
  expect(contentHash('salt', sealed)).toBe(
    'a66392401d9628850e27b54ecffce93d57c2e3470cfcfe5b5f56590f9a0f4656',
  )
})
