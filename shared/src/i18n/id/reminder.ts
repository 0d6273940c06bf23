/** What somebody was asked to fill. */
export const reminder = {
  title: 'Anda diingatkan mengisi {n} hari',
  day: '{day} belum diisi',
  by: 'oleh {name}, {post}',
  'role.admin-instansi': 'admin instansi',
  'role.admin-unor': 'admin unit',
  'role.pengelola-kinerja': 'pengelola kinerja',
} as const
