import type { WorkObject } from '../capture/event.ts'
import type { Phrase } from './phrase.ts'
import { isSecret, phraseOf, words } from './phrase.ts'

type Letter = {
  readonly object: WorkObject
  /** Its number, cleaned; empty when it has none. */
  readonly name: string
  readonly rule: string | undefined
  readonly isEdited: boolean
  readonly isDisposition: boolean
}

/** `{about}` is number, sender and subject; `{hal}` the subject alone. */
const ACTED: Record<string, { readonly masuk: string; readonly keluar: string }> = {
  register: {
    masuk: 'Mencatat dan meregistrasi surat masuk {about}',
    keluar: 'Meregistrasi naskah keluar {about}',
  },
  dispose: { masuk: 'Mendisposisikan surat {about}', keluar: 'Mendisposisikan surat {about}' },
  complete: {
    masuk: 'Menyelesaikan tindak lanjut disposisi surat {about}',
    keluar: 'Menyelesaikan tindak lanjut naskah dinas {about}',
  },
  verify: {
    masuk: 'Memverifikasi surat masuk {about}',
    keluar: 'Memverifikasi konsep naskah dinas {about}',
  },
  reject: {
    masuk: 'Mengembalikan surat masuk {about}',
    keluar: 'Mengembalikan konsep naskah dinas {hal} untuk perbaikan',
  },
  approve: { masuk: 'Menyetujui surat {about}', keluar: 'Menyetujui naskah dinas {about}' },
  sign: {
    masuk: 'Menandatangani secara elektronik surat {about}',
    keluar: 'Menandatangani secara elektronik naskah dinas {about}',
  },
  send: { masuk: 'Mengirimkan surat {about}', keluar: 'Mengirimkan naskah dinas {about}' },
  file: {
    masuk: 'Memberkaskan arsip surat {about}',
    keluar: 'Memberkaskan arsip naskah dinas {about}',
  },
  create: {
    masuk: 'Mencatat surat masuk {about}',
    keluar: 'Menyusun konsep naskah dinas {about}',
  },
  upload: {
    masuk: 'Mengunggah berkas surat {about}',
    keluar: 'Mengunggah berkas naskah dinas {about}',
  },
  submit: {
    masuk: 'Mengirimkan surat masuk {about}',
    keluar: 'Mengajukan konsep naskah dinas {about}',
  },
  comment: {
    masuk: 'Memberikan catatan pada surat {about}',
    keluar: 'Memberikan catatan pada naskah dinas {about}',
  },
}

/** The sentence for one letter. A secret one keeps its verb and loses number, sender and subject. */
export function letterPhrase(letter: Letter): Phrase {
  const { object } = letter
  const isIncoming = object.type === 'naskah-masuk'
  const unit = isIncoming ? 'surat' : 'naskah'
  const template = templateOf(letter, isIncoming)
  if (isSecret(object)) {
    const verb = template.replace(
      / (?:konsep |arsip )?(?:surat(?: masuk)?|naskah (?:dinas|keluar)) .*$/,
      '',
    )
    const text = `${verb} naskah dinas (bersifat ${object.klass?.replace('-', ' ')})`
    return { text, quantity: 1, unit }
  }
  const hal = object.klass === 'unknown' ? undefined : phraseOf('perihal', object.detail)
  const about = words(
    phraseOf('nomor', letter.name),
    isIncoming && letter.rule === undefined ? phraseOf('dari', object.from) : undefined,
    hal,
  )
  const text = template.replace('{about}', about).replace('{hal}', hal ?? about)
  return { text, quantity: 1, unit }
}

function templateOf({ rule, isEdited, isDisposition }: Letter, isIncoming: boolean): string {
  const acted = rule === undefined ? undefined : ACTED[rule]
  if (acted) return isIncoming ? acted.masuk : acted.keluar
  if (isDisposition) return 'Menelaah disposisi atas surat {about}'
  if (isIncoming) return 'Menelaah surat masuk {about}'
  return isEdited ? 'Menyusun konsep naskah dinas {about}' : 'Menelaah naskah dinas {about}'
}
