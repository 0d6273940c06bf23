import { expect } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import type { Chance } from '../../sync-fuzz/chance.ts'
import { sign } from '../srikandi-acts.ts'
import { openLetter } from '../srikandi-page.ts'
import type { Control } from './control.ts'

/** What the person really did, written down while doing it. */
export type Done = {
  readonly actions: { readonly rule: string; readonly letter: string }[]
  /** When something was typed, and into which file. */
  readonly edits: { readonly at: number; readonly key: string }[]
  /** From when to when an object stood in front of the person. */
  readonly stretches: { readonly name: string; readonly from: number; readonly to: number }[]
}

type Desk = {
  readonly context: BrowserContext
  readonly control: Control
  readonly chance: Chance
  readonly onAct: () => void
  readonly isOver: () => boolean
  /** What the site itself calls a letter. */
  readonly subjectOf: (letter: string) => string
}

const FILES = [
  ['document', '1DocLaporanKeuanganTriwulanSatu_2026-aaaa'],
  ['spreadsheets', '1SheetRekapKehadiranPegawai_2026-cccccccc'],
  ['presentation', '1SlidePaparanEvaluasiKinerja_2026-ddddddd'],
] as const
const READ = ['m01', 'm02', 'm03', 'm04', 'm05', 'm07', 'm08'] as const
const SIGNABLE = ['k21', 'k22', 'k23', 'k24', 'k26', 'k27', 'k28', 'k29', 'k31', 'k32'] as const

/** One working day by hand of a seed: letters read, disposed of and signed, files typed into, absences. */
export async function liveOneDay(desk: Desk): Promise<Done> {
  const { context, control, chance, onAct, isOver, subjectOf } = desk
  const done: Done = { actions: [], edits: [], stretches: [] }
  const letters = await context.newPage()
  const docs = await context.newPage()
  const unsigned: string[] = [...SIGNABLE]
  let isDocsOpen = false

  /** An object is in front from the moment the log says so until the person turns away. */
  const untilInFront = async (name: string): Promise<number> => {
    const isIt = async () => nameOf((await control.events()).findLast(isFocus)) === name
    await expect.poll(isIt, { timeout: 45_000, message: `${name} is told` }).toBe(true)
    return control.now()
  }
  let inFront: string | undefined
  const attend = async (name: string, work: () => Promise<void>) => {
    const from = await untilInFront(name)
    inFront = name
    await work()
    done.stretches.push({ name, from, to: control.now() })
  }
  const toFront = async (page: Page) => {
    await page.bringToFront()
    // A browser with a screen tells the page; without one it says nothing.
    await page.evaluate(() => void window.dispatchEvent(new Event('focus')))
  }
  const minutes = () => 1 + chance.below(3)
  const turnTo = async (page: Page) => {
    onAct()
    await toFront(page)
  }

  const read = async () => {
    const letter = chance.pick(READ) ?? 'm01'
    await turnTo(letters)
    await openLetter(letters, 'masuk', letter)
    const name = oneLine(subjectOf(letter))
    await attend(name, async () => {
      await control.pass(minutes())
      if (!chance.happens(0.5)) return
      await letters.getByRole('button', { name: 'Tindak Lanjut' }).click()
      await letters.getByRole('menuitem', { name: 'Disposisikan' }).click()
      onAct()
      await letters.locator('button[form=formDisposisi]').click()
      await expect(letters.locator('.swal2-icon-success')).toBeVisible()
      done.actions.push({ rule: 'dispose', letter: name })
      // A person reads the outcome before clicking it away.
      await control.untilRead()
    })
  }
  const signOne = async () => {
    const letter = unsigned.shift()
    if (letter === undefined) return
    await turnTo(letters)
    await openLetter(letters, 'tandatangan', letter)
    const name = oneLine(subjectOf(letter))
    await attend(name, async () => {
      await control.pass(1)
      onAct()
      await sign(letters, control.untilRead)
      done.actions.push({ rule: 'sign', letter: name })
      await control.untilRead()
    })
  }
  const write = async () => {
    const [kind, key] = chance.pick(FILES) ?? FILES[0]
    await turnTo(docs)
    const address = `https://docs.google.com/${kind}/d/${key}/edit`
    if (!isDocsOpen || docs.url() !== address) await docs.goto(address)
    isDocsOpen = true
    await attend(key, async () => {
      for (let burst = 0; burst < minutes(); burst++) {
        await docs.locator('.kix-appview-editor canvas').click()
        const at = control.now()
        const saved = docs.waitForResponse((response) => response.url().includes('/save'))
        // One key is one save; more, on a slow machine, may be two.
        await docs.keyboard.press('a')
        onAct()
        await saved
        done.edits.push({ at, key })
        await control.untilRead()
        await control.pass(1)
      }
    })
  }
  const beAway = async () => {
    onAct()
    await toFront(control.page)
    inFront = undefined
    await control.pass(2)
  }
  const beIdle = async () => {
    // The minute after the last touch, after which the browser says so.
    await control.pass(1)
    onAct()
    await control.beIdle('idle')
    await control.pass(6)
    onAct()
    await control.beIdle('active')
    const from = control.now()
    await control.pass(1)
    if (inFront) done.stretches.push({ name: inFront, from, to: control.now() })
  }

  while (!isOver() && isWorkingHour(control.now())) {
    const roll = chance.next()
    if (roll < 0.35) await read()
    else if (roll < 0.55) await signOne()
    else if (roll < 0.85) await write()
    else if (roll < 0.93) await beAway()
    else await beIdle()
  }
  // The last reports are taken before the day is judged.
  await control.untilRead()
  await letters.close()
  await docs.close()
  return done
}

const isFocus = (event: { readonly type: string }) => event.type === 'focus'

/** A letter is known by its subject, also when it gets its final number; a file by its id. */
export function nameOf(event: unknown): string {
  const { object } = Object(event) as {
    object?: { type: string; key: string; label: string; detail?: string }
  }
  if (!object) return ''
  return object.type.startsWith('naskah') ? (object.detail ?? '') : object.key
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const isWorkingHour = (at: number) => {
  const minute = Math.floor((at + 7 * 3_600_000) / 60_000) % 1440
  return minute >= 480 && minute < 15 * 60 + 30
}
