import { EVIDENCE_MAX, type Evidence } from '@jejak/shared/entry/entry'
import { isPhoto, toFileUrl } from '@jejak/shared/evidence/file-name'
import { toTitle } from '@jejak/shared/evidence/note'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import type { Result } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import { keepFile } from '../storage/files.ts'
import { isQuotaExceeded } from '../storage/reopen.ts'
import { locale } from '../i18n.ts'
import { minuteIn, todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { announce } from '../ui/toast.ts'
import { prepareFile, prepareNote, type Prepared, type Refusal } from './prepare-file.ts'
import { f } from './t.ts'

/**
 * Makes evidence out of what the person gives. The bytes are on the disk before the entry names them, so a page that
 * dies in between leaves nothing that points nowhere.
 */
export function useAdding(count: number, onAdd: (items: readonly Evidence[]) => void) {
  const { me, context } = useSession()
  const [isBusy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly string[]>([])

  const keep = async (made: Result<Prepared, Refusal>, title: string, source: string) => {
    if (!made.ok) return { refused: f(`refuse.${made.reason}`, { name: source }) }
    try {
      await keepFile(context.database, made.value, context.clock.now())
    } catch (error) {
      if (!isQuotaExceeded(error)) throw error
      return { refused: f('refuse.no-room', { name: source }) }
    }
    const item: Evidence = { url: toFileUrl(made.value.name), title, scope: 'org' }
    return { item }
  }
  const collect = async (works: readonly (() => ReturnType<typeof keep>)[]) => {
    setBusy(true)
    setRefusals([])
    const room = EVIDENCE_MAX - count
    const refused = works.length > room ? [f('refuse.full', { max: EVIDENCE_MAX })] : []
    const items: Evidence[] = []
    try {
      for (const work of works.slice(0, room)) {
        const done = await work()
        if (done.item) items.push(done.item)
        else refused.push(done.refused)
      }
    } finally {
      setBusy(false)
      setRefusals(refused)
    }
    if (items.length > 0) onAdd(items)
    for (const item of items) announce(f('add.done', { title: item.title }))
  }
  const addFiles = (files: readonly File[]) =>
    collect(
      files.map((file) => async () => {
        const made = await prepareFile(file)
        return keep(made, titleOf(file, made.ok && isPhoto(made.value.kind), me.zone), file.name)
      }),
    )
  const addNote = (text: string) =>
    collect([async () => keep(await prepareNote(text), toTitle(text), toTitle(text))])

  return { isBusy, refusals, addFiles, addNote }
}

/** A camera's file names say nothing to a supervisor; the day and time do. A document's name is its title. */
function titleOf(file: File, isPicture: boolean, zone: number): string {
  if (!isPicture) return toTitle(file.name.replace(/\.pdf$/i, '')) || f('title.pdf')
  const day = formatDay(todayIn(zone), locale.value, 'medium')
  return f('title.photo', { when: `${day}, ${formatTime(minuteIn(zone), locale.value)}` })
}
