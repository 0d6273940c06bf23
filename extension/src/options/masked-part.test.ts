import { redact } from '@jejak/shared/capture/redact'
import { describe, expect, it } from 'vitest'
import { findMasked } from './masked-part.tsx'

const focus = (label: string, title: string) => ({
  at: 0,
  type: 'focus' as const,
  tab: 1,
  app: 'google-docs',
  object: { type: 'document', key: 'k', label, detail: redact('hubungi 081234567890').text },
  title,
})

describe('findMasked', () => {
  it('tells which class was masked in which field', () => {
    const label = redact('SK 199001012015031001 dan 3201010101900001').text
    expect(findMasked(focus(label, redact('surel a@b.go.id').text))).toEqual([
      { kind: 'masked.nip', field: 'label' },
      { kind: 'masked.nik', field: 'label' },
      { kind: 'masked.phone', field: 'detail' },
      { kind: 'masked.email', field: 'title' },
    ])
  })

  it('finds nothing where nothing was masked', () => {
    expect(findMasked({ at: 0, type: 'blur' })).toEqual([])
  })
})
