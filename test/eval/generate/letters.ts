import type { Front } from '@jejak/shared/test/scripted-log'
import type { WorkObject } from '@jejak/shared/capture/event'
import { getUp } from './documents.ts'
import type { Scene, Stage } from './stage.ts'
import { listPage } from './stage.ts'

export type Letter = { readonly hal: string; readonly planId: string | null }

const LIST_URL = listPage.link?.url ?? null

function openLetter(
  stage: Stage,
  type: string,
  letter: Letter,
  extra: Partial<WorkObject> = {},
): Front {
  const number = stage.random.int(100, 999)
  return {
    app: 'srikandi',
    tab: 2,
    object: {
      type,
      key: `h${number}-${stage.log.events.length}`,
      label: `000.${number % 9}/${number}/2026`,
      detail: letter.hal,
      klass: 'biasa',
      ...extra,
    },
    link: null,
  }
}

/** One letter read with care, or short and then decided. */
export const oneLetter =
  (type: 'naskah-masuk' | 'naskah-keluar', letter: Letter, minutes: number, rule?: string): Scene =>
  (stage, from) => {
    const { log, clock } = stage
    const front = openLetter(stage, type, letter)
    const to = from + minutes
    log.focus(clock(from, -40), listPage).focus(clock(from), front)
    if (rule) log.act(clock(to, -15), { ...front, rule })
    log.wait(clock(to))
    stage.expect(
      {
        app: 'srikandi',
        label: front.object.label,
        kind: rule ? 'action' : 'view',
        textIncludes: [front.object.label, letter.hal],
        unit: type === 'naskah-masuk' ? 'surat' : 'naskah',
        quantity: 1,
        evidence: null,
        planId: letter.planId,
      },
      from,
      to,
    )
    return getUp(stage, to)
  }

const MANY: Record<string, { type: string; noun: string; verb: string; unit: string }> = {
  read: { type: 'naskah-masuk', noun: 'surat masuk', verb: 'Menelaah', unit: 'surat' },
  dispose: { type: 'naskah-masuk', noun: 'surat masuk', verb: 'Mendisposisikan', unit: 'surat' },
  sign: {
    type: 'naskah-keluar',
    noun: 'naskah dinas',
    verb: 'Menandatangani secara elektronik',
    unit: 'naskah',
  },
  verify: {
    type: 'naskah-keluar',
    noun: 'konsep naskah dinas',
    verb: 'Memverifikasi',
    unit: 'naskah',
  },
  register: {
    type: 'naskah-masuk',
    noun: 'surat masuk',
    verb: 'Mencatat dan meregistrasi',
    unit: 'surat',
  },
}

/** A queue worked off: a minute or so for each letter, the list in between. */
export const manyLetters =
  (rule: string, count: number, letters: readonly Letter[]): Scene =>
  (stage, from) => {
    const { log, clock, random } = stage
    const wording = MANY[rule]!
    log.focus(clock(from, -30), listPage)
    for (let i = 0; i < count; i++) {
      const front = openLetter(stage, wording.type, random.pick(letters))
      log.focus(clock(from + i, i === 0 ? undefined : 8), front)
      if (rule !== 'read') log.act(clock(from + i, 42), { ...front, rule })
      const isLast = i === count - 1
      if (!isLast) log.focus(clock(from + i + 1, 2), listPage)
    }
    const to = from + count
    log.blur(clock(to))
    const label = `${count} ${wording.noun}`
    stage.expect(
      {
        app: 'srikandi',
        label,
        kind: rule === 'read' ? 'view' : 'action',
        textIncludes: [wording.verb, label],
        unit: wording.unit,
        quantity: count,
        evidence: LIST_URL,
        planId: letters[0]?.planId ?? null,
      },
      from,
      to,
    )
    return to
  }

/** A letter whose sifat forbids telling it. */
export const secretLetter =
  (minutes: number): Scene =>
  (stage, from) => {
    const { log, clock } = stage
    const label = 'Naskah dinas (bersifat rahasia)'
    const front = openLetter(stage, 'naskah-masuk', { hal: '', planId: null })
    const { key } = front.object
    const object: WorkObject = { type: 'naskah-masuk', key, label, klass: 'rahasia' }
    log.focus(clock(from), { ...front, object }).blur(clock(from + minutes))
    stage.forbidden.push('Penjatuhan hukuman disiplin')
    stage.expect(
      {
        app: 'srikandi',
        label,
        kind: 'view',
        textIncludes: ['bersifat rahasia'],
        unit: 'surat',
        quantity: 1,
        evidence: null,
        planId: null,
      },
      from,
      from + minutes,
    )
    return from + minutes
  }

/** An outgoing letter gets its number when it is signed. */
export const numberedWhenSigned =
  (letter: Letter, minutes: number): Scene =>
  (stage, from) => {
    const { log, clock } = stage
    const before = openLetter(stage, 'naskah-keluar', letter, { label: '000.5/TEMP/2026' })
    const after = openLetter(stage, 'naskah-keluar', letter)
    const to = from + minutes
    log.focus(clock(from), before)
    log
      .focus(clock(to - 1, 0), { ...after, tab: 2 })
      .act(clock(to, -30), { ...after, rule: 'sign' })
    log.blur(clock(to))
    stage.forbidden.push('TEMP')
    stage.expect(
      {
        app: 'srikandi',
        label: after.object.label,
        kind: 'action',
        textIncludes: [after.object.label, letter.hal],
        unit: 'naskah',
        quantity: 1,
        evidence: null,
        planId: letter.planId,
      },
      from,
      to,
    )
    return to
  }

/** A bookmarklet signs from the list; the person only watches. */
export const signedByScript =
  (count: number, letters: readonly Letter[], minutes: number): Scene =>
  (stage, from) => {
    const { log, clock, random } = stage
    const to = from + minutes
    log.focus(clock(from), listPage)
    for (let i = 0; i < count; i++) {
      const front = openLetter(stage, 'naskah-keluar', random.pick(letters))
      log.act(clock(from + 1, i * 4), { ...front, rule: 'sign', trusted: false })
    }
    log.blur(clock(to))
    const label = `${count} naskah dinas`
    stage.expect(
      {
        app: 'srikandi',
        label,
        kind: 'action',
        textIncludes: [label],
        unit: 'naskah',
        quantity: count,
        evidence: LIST_URL,
        planId: letters[0]?.planId ?? null,
      },
      from,
      to,
    )
    return to
  }
