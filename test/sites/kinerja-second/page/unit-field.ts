import { element } from '../../google-docs/element.ts'
import type { Plan } from '../records.ts'
import type { Setting } from '../setting.ts'

const UNITS = ['dokumen', 'laporan', 'kegiatan', 'surat', 'berkas', 'rapat', 'data'] as const

/** The unit, which some sites let the person write and others take from the rencana aksi, a little later. */
export function unitField(
  { unit }: Setting,
  inputClass: string,
  pace: number,
): { readonly root: HTMLElement | undefined; get(): string; onPlan(plan: Plan): void } {
  if (unit.widget === 'absent') return { root: undefined, get: () => '', onPlan: () => undefined }
  if (unit.widget === 'list') {
    const options = UNITS.map((value) => element('option', { value }, value))
    const select = element(
      'select',
      { id: 'satuan', class: inputClass },
      element('option', { value: '' }, 'Pilih satuan'),
      ...options,
    )
    return { root: select, get: () => select.value, onPlan: () => undefined }
  }
  const input = element('input', {
    id: 'satuan',
    class: inputClass,
    ...(unit.widget === 'readonly' ? { readonly: '' } : {}),
  })
  return {
    root: input,
    get: () => input.value,
    onPlan: (plan) => {
      if (unit.widget !== 'free')
        setTimeout(() => void (input.value = plan.unit), unit.lateMs * pace)
    },
  }
}
