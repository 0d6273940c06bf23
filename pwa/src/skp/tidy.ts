import { LAMPIRAN } from '@jejak/shared/skp/attachments'
import type { Indikator, SkpContent } from '@jejak/shared/skp/skp'

/** A plan as it is saved: what was opened and left empty is not there. */
export function tidy({ perilaku, lampiran, ...plan }: SkpContent): SkpContent {
  const expected = perilaku?.filter(({ ekspektasi }) => ekspektasi.trim() !== '') ?? []
  const attached = {
    dukungan: filledLines(lampiran?.dukungan),
    pertanggungjawaban: filledLines(lampiran?.pertanggungjawaban),
    konsekuensi: filledLines(lampiran?.konsekuensi),
  }
  return {
    ...plan,
    rhk: plan.rhk.map((rhk) => ({ ...rhk, indikator: rhk.indikator.map(tidyMeasure) })),
    ...(expected.length > 0 && { perilaku: expected }),
    ...(LAMPIRAN.some((kind) => attached[kind].length > 0) && { lampiran: attached }),
  }
}

const filledLines = (lines: readonly string[] = []): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')

function tidyMeasure({ satuan, lintasan, ...item }: Indikator): Indikator {
  const isEmpty =
    !lintasan || (lintasan.jenis === 'trajectory' ? lintasan.titik : lintasan.tahap).length === 0
  return {
    ...item,
    ...(satuan?.trim() && { satuan: satuan.trim() }),
    ...(!isEmpty && { lintasan }),
  }
}
