import type { Fx } from './fx.ts'
import { periodsFor } from './plan.ts'
import type { Progress } from './state.ts'

export type Posted = Omit<Progress, 'id' | 'periode'>

/** The messages of the replica's form validation, by field; empty when the entry may be kept. */
export function checkProgress(posted: Posted, fx: Fx): Record<string, string> {
  const errors: Record<string, string> = {}
  const period = periodsFor(fx.today).at(-1)
  const isOutside =
    period === undefined || posted.tanggal < period.awal || period.akhir < posted.tanggal
  if (!posted.rencanaAksiId) errors['rencana_aksi'] = 'Rencana aksi wajib dipilih'
  if (!posted.tanggal) errors['tanggal'] = 'Tanggal kegiatan wajib diisi'
  else if (isOutside && fx.dates === 'inside-period') {
    errors['tanggal'] = 'Tanggal berada di luar periode penilaian'
  }
  if (!posted.mulai) errors['mulai'] = 'Jam mulai wajib diisi'
  if (!posted.selesai) errors['selesai'] = 'Jam selesai wajib diisi'
  if (!posted.kegiatan) errors['kegiatan'] = 'Kegiatan harian wajib diisi'
  else if (posted.kegiatan.length > fx.maxText) {
    errors['kegiatan'] = `Kegiatan harian maksimal ${fx.maxText} karakter`
  }
  if (posted.bukti === '' && fx.evidence === 'required') {
    errors['bukti'] = 'Bukti dukung wajib diisi'
  }
  if (posted.realisasi !== '' && !/^\d+$/.test(posted.realisasi)) {
    errors['realisasi'] = 'Realisasi harus bilangan bulat'
  }
  return errors
}
