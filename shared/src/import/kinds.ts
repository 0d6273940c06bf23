/** What an agency is made of, in the order in which one stands on another. */
export const OFFICE_KINDS = ['unor', 'post', 'person', 'assignment'] as const
export type OfficeKind = (typeof OFFICE_KINDS)[number]
/** What bears on its days: leave and travel, holidays, shifts. */
export const DAY_KINDS = ['absence', 'holiday', 'roster'] as const
export type DayKind = (typeof DAY_KINDS)[number]

/**
 * What can be imported, and the columns of each. The first name of a column is the one of our templates; the others are what
 * agencies call it.
 */
export const IMPORT_KINDS = [...OFFICE_KINDS, ...DAY_KINDS] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]
export const isDayKind = (kind: ImportKind): kind is DayKind =>
  DAY_KINDS.some((each) => each === kind)

/** An optional column that a file lacks leaves what stands as it is; an empty cell of one that it has empties it. */
export type ImportColumn = { readonly names: string; readonly isRequired: boolean }

const required = (names: string): ImportColumn => ({ names, isRequired: true })
const optional = (names: string): ImportColumn => ({ names, isRequired: false })

const POST_CODE = 'kode jabatan|id jabatan|kode posisi'
const NIP = 'nip|nip baru|ni pppk|nip ni pppk|nip nippppk|nomor induk pegawai'

export const IMPORT_COLUMNS: Readonly<Record<ImportKind, Readonly<Record<string, ImportColumn>>>> =
  {
    unor: {
      kode_unor: required('kode unor|id unor|kode unit|kode unit organisasi|kode unit kerja'),
      nama_unor: required(
        'nama unor|unor|nama unit|unit organisasi|unit kerja|nama unit organisasi|nama unit kerja',
      ),
      kode_unor_induk: optional(
        'kode unor induk|kode induk|induk|id unor induk|kode unit induk|kode unor atasan',
      ),
    },
    post: {
      kode_jabatan: required(POST_CODE),
      nama_jabatan: required('nama jabatan|jabatan'),
      kode_unor: required('kode unor|id unor|kode unit|kode unit organisasi|kode unit kerja'),
      kode_jabatan_atasan: optional(
        'kode jabatan atasan|kode atasan|atasan|jabatan atasan|id jabatan atasan',
      ),
    },
    person: {
      nip: required(NIP),
      nama: required('nama|nama lengkap|nama pegawai|nama asn'),
      jenis_pegawai: optional('jenis pegawai|jenis asn|status kepegawaian|status pegawai'),
      jabatan: optional('jabatan|nama jabatan|jabatan asn'),
      golongan: optional('golongan|gol|golongan ruang|gol ruang|pangkat golongan'),
      zona: optional('zona|zona waktu'),
    },
    assignment: {
      nip: required(NIP),
      kode_jabatan: required(POST_CODE),
      mulai: required('mulai|tmt|tmt jabatan|tanggal mulai|berlaku mulai|terhitung mulai'),
      jenis: optional('jenis|jenis penugasan|jenis jabatan|status jabatan'),
      selesai: optional('selesai|tanggal selesai|berakhir|sampai|berlaku sampai'),
      nomor_sk: optional('nomor sk|no sk|sk|nomor surat|nomor surat perintah|no sprint'),
    },
    absence: {
      nip: required(NIP),
      jenis_cuti: required('jenis cuti|jenis|jenis ketidakhadiran|cuti|alasan'),
      mulai: required('mulai|tanggal mulai|mulai cuti|dari|dari tanggal'),
      selesai: required('selesai|tanggal selesai|selesai cuti|sampai|sampai tanggal|s d'),
      nomor_surat: optional('nomor surat|no surat|nomor surat cuti|nomor surat tugas|nomor sk'),
      tautan_surat: optional('tautan surat|tautan|link|link surat|url'),
    },
    holiday: {
      tanggal: required('tanggal|tanggal mulai|mulai|tanggal libur'),
      sampai: optional('sampai|sampai tanggal|tanggal selesai|selesai|s d'),
      nama_libur: required('nama libur|nama hari libur|hari libur|nama|keterangan|uraian'),
      jenis_libur: required('jenis libur|jenis'),
      sumber: optional('sumber|dasar|dasar hukum|nomor skb|skb'),
    },
    roster: {
      nip: required(NIP),
      tanggal: required('tanggal|tanggal dinas|tanggal jaga|hari'),
      masuk: required('masuk|jam masuk|mulai|jam mulai|dari'),
      pulang: required('pulang|jam pulang|selesai|jam selesai|sampai'),
      mulai_istirahat: optional('mulai istirahat|istirahat mulai|istirahat dari'),
      selesai_istirahat: optional('selesai istirahat|istirahat selesai|istirahat sampai'),
    },
  }

export const columnsOf = (kind: ImportKind): readonly string[] => Object.keys(IMPORT_COLUMNS[kind])

const columnByName = (kind: ImportKind): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(IMPORT_COLUMNS[kind]).flatMap(([column, { names }]) =>
      names.split('|').map((name) => [name, column] as const),
    ),
  )
const NAMES = Object.fromEntries(
  IMPORT_KINDS.map((kind) => [kind, columnByName(kind)]),
) as Readonly<Record<ImportKind, ReadonlyMap<string, string>>>

/** The column of a kind that a heading names. */
export const namedColumn = (kind: ImportKind, heading: string): string | undefined =>
  NAMES[kind].get(
    heading
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  )
