/** What a head is told of everybody below. */
export const unit = {
  lead: 'Keadaan dan predikat tanpa rating dan alasannya, untuk melihat sebaran.',
  none: 'Tidak ada pegawai di bawah jabatan Anda pada periode ini.',
  unor: 'Unit',
  state: 'Keadaan',
  all: 'Semua',
  count: '{n} dari {total} orang',
  spread: 'Sebaran predikat unit',
  head: 'Rating hasil kerja pimpinan unit mengikuti capaian organisasi: {rating}.',
} as const satisfies Record<string, string>
