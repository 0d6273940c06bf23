/** What a predikat would pay by an agency's own rule, where it has given one. */
export const simulation = {
  title: 'Simulasi TPP/tukin',
  kelas: 'Kelas jabatan',
  choose: 'Pilih kelas jabatan',
  ofKelas: 'Kelas {kelas}: {amount}',
  own: 'Isi sendiri',
  base: 'Besaran sebulan (rupiah)',
  stays: 'Hanya dipakai di layar ini: tidak disimpan dan tidak dikirim.',
  wrong: 'Isi dengan angka saja, misalnya 3.500.000.',
  formula: '{part} × {percent} % ({predikat}) = {amount} sebulan',
  source: 'Sumber: {name}, nomor {number}, {day}',
  attendance: 'Bagian kehadiran ({percent} %) tidak dihitung: datanya tidak ada di Jejak.',
  disclaimer:
    'Ini simulasi menurut aturan yang diisi instansi Anda. Jejak tidak menghitung atau menentukan tunjangan; yang berlaku adalah keputusan pejabat berwenang.',
} as const satisfies Record<string, string>
