import type { Nilai } from '@jejak/shared/evaluation/perilaku'
import type { Indikator, Rhk, SkpContent } from '@jejak/shared/skp/skp'

/** The lists that are attached to an SKP, in the order of its form. */
export const LAMPIRAN = ['dukungan', 'pertanggungjawaban', 'konsekuensi'] as const

/** A plan with what may have been written beside its RHK; plans of before have none of it. */
export type PrintedPlan = Pick<SkpContent, 'year' | 'pendekatan'> & {
  readonly rhk: readonly PrintedRhk[]
  readonly perilaku?: readonly { readonly nilai: Nilai; readonly ekspektasi: string }[] | undefined
  readonly lampiran?: Readonly<Record<(typeof LAMPIRAN)[number], readonly string[]>> | undefined
}
export type PrintedRhk = Omit<Rhk, 'indikator'> & {
  readonly indikator: readonly PrintedIndikator[]
}
type PrintedIndikator = Indikator & {
  readonly satuan?: string | undefined
  readonly bobot?: number | undefined
}

/** "12 Dokumen"; the unit once, also where it is kept beside the words. */
export const targetText = ({ target, satuan = '' }: PrintedIndikator): string =>
  satuan === '' || target.toLowerCase().includes(satuan.toLowerCase())
    ? target
    : `${target} ${satuan}`.trim()
