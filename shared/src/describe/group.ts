import type { WorkObject } from '../capture/event.ts'
import { words } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import type { DocumentChain } from './app-profile.ts'
import type { Apps } from './apps.ts'
import { chainName } from './chain.ts'
import { SYSTEM_VERBS } from './system-verbs.ts'

type Many = {
  readonly app: string
  readonly rule: string
  readonly type: string
  readonly count: number
  readonly members: readonly WorkObject[]
}

export type GroupPhrase = Phrase & { readonly label: string }

type Wording = { readonly verb: string; readonly noun: string; readonly unit: string }

const INCOMING: Record<string, Wording> = {
  read: { verb: 'Menelaah', noun: 'surat masuk', unit: 'surat' },
  register: { verb: 'Mencatat dan meregistrasi', noun: 'surat masuk', unit: 'surat' },
  dispose: { verb: 'Mendisposisikan', noun: 'surat masuk', unit: 'surat' },
  complete: { verb: 'Menyelesaikan tindak lanjut', noun: 'disposisi surat', unit: 'surat' },
  file: { verb: 'Memberkaskan', noun: 'arsip surat masuk', unit: 'berkas' },
}

const OUTGOING: Record<string, Wording> = {
  read: { verb: 'Menelaah', noun: 'naskah dinas', unit: 'naskah' },
  sign: { verb: 'Menandatangani secara elektronik', noun: 'naskah dinas', unit: 'naskah' },
  approve: { verb: 'Menyetujui', noun: 'naskah dinas', unit: 'naskah' },
  verify: { verb: 'Memverifikasi', noun: 'konsep naskah dinas', unit: 'naskah' },
  reject: { verb: 'Mengembalikan', noun: 'konsep naskah dinas', unit: 'naskah' },
  send: { verb: 'Mengirimkan', noun: 'naskah dinas', unit: 'naskah' },
  register: { verb: 'Meregistrasi', noun: 'naskah keluar', unit: 'naskah' },
  create: { verb: 'Menyusun', noun: 'konsep naskah dinas', unit: 'naskah' },
  file: { verb: 'Memberkaskan', noun: 'arsip naskah dinas', unit: 'berkas' },
  dispose: { verb: 'Mendisposisikan', noun: 'naskah dinas', unit: 'naskah' },
}

const READ_NOUNS: Record<string, readonly [string, string]> = {
  spreadsheet: ['lembar kerja', 'data'],
  presentation: ['bahan paparan', 'dokumen'],
  form: ['formulir', 'formulir'],
  file: ['berkas', 'berkas'],
  thread: ['surat elektronik', 'surat'],
  design: ['desain', 'dokumen'],
  berkas: ['berkas arsip', 'berkas'],
}

function wordingOf({ app, rule, type, members }: Many, apps: Apps): Wording {
  const own = apps.profileOf(app)?.wording
  if (type === 'naskah-masuk' || type === 'naskah-keluar') {
    const [first, second] = type === 'naskah-masuk' ? [INCOMING, OUTGOING] : [OUTGOING, INCOMING]
    const found = first[rule] ?? second[rule]
    if (found) return found
  }
  if (own?.chain) {
    const verb = SYSTEM_VERBS[rule] ?? 'Memproses'
    return { verb, noun: sharedName(own.chain, members, type, apps), unit: 'dokumen' }
  }
  if (rule === 'upload') return { verb: 'Mengunggah', noun: 'berkas', unit: 'berkas' }
  const [noun, unit] = READ_NOUNS[own?.filesAs ?? type] ?? ['dokumen', 'dokumen']
  if (rule === 'submit' && type === 'form') return { verb: 'Mengisi', noun, unit }
  const verb =
    type === 'thread' && rule === 'read' ? 'Menindaklanjuti' : (SYSTEM_VERBS[rule] ?? 'Menelaah')
  return { verb, noun, unit }
}

/** "SPP-LS" when all are of that kind, else "SPP". */
function sharedName(
  chain: DocumentChain,
  members: readonly WorkObject[],
  type: string,
  { nameOf }: Apps,
): string {
  const kinds = new Set(
    members.map((member) => {
      const name = chainName(chain, { type: member.type, name: nameOf(member) })
      return /^[A-Z0-9]+(?:-[A-Z]+)?/.exec(name)?.[0]
    }),
  )
  const [only] = kinds
  return kinds.size === 1 && only !== undefined && only !== '' ? only : type.toUpperCase()
}

/** "Menelaah 5 surat masuk", quantity 5. */
export function groupPhrase(many: Many, apps: Apps): GroupPhrase {
  const { verb, noun, unit } = wordingOf(many, apps)
  const label = `${many.count} ${noun}`
  const text = words(verb, label, apps.profileOf(many.app)?.wording?.chain?.place)
  return { text, label, quantity: many.count, unit }
}
