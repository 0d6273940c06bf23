import type { WorkObject } from '../capture/event.ts'
import type { Phrase } from './phrase.ts'
import { nameOf, phraseOf, words } from './phrase.ts'

type Step = { readonly noun: string; readonly verb: string }

/** SIPD-RI, by the kind of document a route stands for. */
const SIPD: Record<string, Step> = {
  dpa: { noun: 'DPA', verb: 'Menelaah' },
  rak: { noun: 'rencana anggaran kas', verb: 'Menyusun' },
  spd: { noun: 'SPD', verb: 'Memproses' },
  npd: { noun: 'nota pencairan dana (NPD)', verb: 'Mengajukan' },
  spp: { noun: 'SPP', verb: 'Menyusun' },
  spm: { noun: 'SPM', verb: 'Menyusun' },
  sp2d: { noun: 'SP2D', verb: 'Memproses' },
  tbp: { noun: 'TBP', verb: 'Membukukan' },
  sts: { noun: 'STS', verb: 'Membukukan' },
  lpj: { noun: 'LPJ bendahara', verb: 'Menyusun' },
  penerimaan: { noun: 'penerimaan daerah', verb: 'Membukukan' },
  rkpd: { noun: 'RKPD', verb: 'Menyusun' },
  renja: { noun: 'Renja', verb: 'Menyusun' },
  renstra: { noun: 'Renstra', verb: 'Menyusun' },
  rpjmd: { noun: 'RPJMD', verb: 'Menyusun' },
  rka: { noun: 'rincian belanja sub kegiatan', verb: 'Menyusun' },
  'standar-harga': { noun: 'standar harga satuan', verb: 'Memutakhirkan' },
  usulan: { noun: 'usulan', verb: 'Memproses' },
  jurnal: { noun: 'jurnal/laporan keuangan', verb: 'Menyusun' },
}

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

/** What a SIPD object is called: its own label when that names the kind ("SPP-LS"), else both. */
export function sipdName(object: WorkObject): string {
  const step = SIPD[object.type]
  const label = nameOf(object)
  if (!step) return label === '' ? object.type.toUpperCase() : label
  const short = object.type.toUpperCase()
  if (label === '') return step.noun
  const namesKind =
    label.toLowerCase().startsWith(object.type) ||
    label.toLowerCase().startsWith(step.noun.toLowerCase())
  return namesKind ? label : `${step.noun.length > 12 ? step.noun : short} ${label}`
}

export function sipdPhrase(object: WorkObject, rule: string | undefined): Phrase {
  const verb = (rule && SYSTEM_VERBS[rule]) ?? SIPD[object.type]?.verb ?? 'Memproses'
  return { text: `${verb} ${sipdName(object)} pada SIPD`, quantity: 1, unit: 'dokumen' }
}

const PAGES: Record<string, string> = {
  srikandi: 'Mengelola naskah dinas pada SRIKANDI',
  sipd: 'Memproses data keuangan dan perencanaan daerah pada SIPD',
  sakti: 'Memproses transaksi keuangan pada SAKTI',
  siasn: 'Memproses layanan kepegawaian pada SIASN',
  myasn: 'Memutakhirkan data kepegawaian pada MyASN',
  gmail: 'Mengelola korespondensi surat elektronik kedinasan',
  outlook: 'Mengelola korespondensi surat elektronik kedinasan',
  'google-drive': 'Mengelola arsip digital pada Google Drive',
  'google-docs': 'Mengelola dokumen pada Google Docs',
  'microsoft-365': 'Mengelola dokumen pada Microsoft 365',
  canva: 'Mengelola bahan publikasi pada Canva',
  'google-calendar': 'Menyusun agenda kegiatan',
  pmm: 'Mengelola pembelajaran dan kinerja guru pada Ruang GTK',
  whatsapp: 'Melakukan koordinasi melalui WhatsApp',
}

/** Ruang GTK: what a teacher does at each place; at any other they take part. */
const TEACHERS_WORK: Record<string, string> = {
  'perangkat ajar': 'Menelaah',
  'pengelolaan kinerja': 'Memutakhirkan data',
}

const activity = (text: string): Phrase => ({ text, quantity: 1, unit: 'kegiatan' })

/** Modules, services, folders, mail, agenda, lists, and whatever no other table knows. */
export function otherPhrase(app: string, object: WorkObject, rule: string | undefined): Phrase {
  const name = nameOf(object)
  switch (object.type) {
    case 'modul':
      return activity(
        words('Memproses transaksi', phraseOf('modul', bare(name, 'modul')), 'pada SAKTI'),
      )
    case 'layanan': {
      if (app === 'pmm')
        return activity(`${TEACHERS_WORK[name] ?? 'Mengikuti'} ${name} pada Ruang GTK`)
      const service = bare(name, 'layanan') || 'kepegawaian'
      return activity(`Memproses usulan layanan ${service} pada SIASN`)
    }
    case 'berkas':
      return {
        text: words('Memberkaskan arsip naskah dinas', phraseOf('ke dalam berkas', name)),
        quantity: 1,
        unit: 'berkas',
      }
    case 'folder':
      return {
        text: words('Mengelola arsip digital', phraseOf('pada folder', name)),
        quantity: 1,
        unit: 'berkas',
      }
    case 'thread': {
      const verb = rule === 'send' ? 'Mengirimkan' : 'Menindaklanjuti'
      if (name !== '')
        return { text: `${verb} surat elektronik perihal ${name}`, quantity: 1, unit: 'surat' }
      const text = rule === 'send' ? 'Mengirimkan surat elektronik kedinasan' : PAGES['gmail']!
      return { text, quantity: 1, unit: 'surat' }
    }
    case 'event':
      return activity(words('Menyusun agenda/undangan rapat', name))
    default:
      return activity(pageText(app, name))
  }
}

function pageText(app: string, name: string): string {
  const known = PAGES[app]
  if (known) return known
  const site = app.startsWith('site:') ? app.slice(5) : app
  return name === '' ? `Mengelola data pada ${site}` : `Mengelola ${name} pada ${site}`
}

const bare = (name: string, lead: string) =>
  name.toLowerCase().startsWith(`${lead} `) ? name.slice(lead.length + 1) : name
