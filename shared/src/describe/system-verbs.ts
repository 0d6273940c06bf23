/** What an act is called in any administrative system, by the rule of the adapter. */
export const SYSTEM_VERBS: Record<string, string> = {
  verify: 'Memverifikasi',
  approve: 'Menyetujui',
  reject: 'Mengembalikan',
  sign: 'Menandatangani',
  send: 'Mengirimkan',
  submit: 'Mengajukan',
  create: 'Menyusun',
  register: 'Mencatat',
  upload: 'Mengunggah',
  file: 'Memberkaskan',
  complete: 'Menyelesaikan',
}
