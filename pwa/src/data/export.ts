import type { Me } from '@jejak/shared/org/me'
import { flushForms } from './forms.ts'
import { listFiles } from './files.ts'
import type { Hand } from './entries.ts'

/** Hands a file to the browser's download. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own reference by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Everything this browser holds of the person, in the open: their data, their right (UU 27/2022, Pasal 6–7). */
export async function exportEverything({ database, maker }: Hand, me: Me): Promise<string> {
  await flushForms()
  const { entries, outbox, rejected, drafts, forms, skp, memory, templates, recorded } = database
  const [mine, unsent, refused, offered, open, plans, choices, weekly, inBkn] = await Promise.all([
    entries.toArray(),
    outbox.toArray(),
    rejected.toArray(),
    drafts.toArray(),
    forms.toArray(),
    skp.toArray(),
    memory.toArray(),
    templates.toArray(),
    recorded.toArray(),
  ])
  return JSON.stringify(
    {
      format: 'jejak-ekspor',
      version: 1,
      exportedAt: new Date(maker.now()).toISOString(),
      person: me.person,
      instansi: me.instansi,
      entries: mine,
      unsent,
      rejected: refused,
      suggestions: offered,
      openForms: open,
      skp: plans.map((row) => row.skp),
      choices,
      templates: weekly,
      recordedInBkn: inBkn,
      files: await listFiles(database),
    },
    null,
    2,
  )
}

/** Only what the server does not have yet: what a person takes along when they leave with work unsent. */
export async function exportUnsent({ database, maker }: Hand, me: Me): Promise<string> {
  const [unsent, refused, inBkn] = await Promise.all([
    database.outbox.orderBy('seq').toArray(),
    database.rejected.toArray(),
    database.recorded.where('sent').equals(0).toArray(),
  ])
  return JSON.stringify(
    {
      format: 'jejak-belum-terkirim',
      version: 1,
      exportedAt: new Date(maker.now()).toISOString(),
      person: me.person,
      unsent,
      rejected: refused,
      recordedInBkn: inBkn,
      files: await listFiles(database, ['waiting', 'refused']),
    },
    null,
    2,
  )
}
