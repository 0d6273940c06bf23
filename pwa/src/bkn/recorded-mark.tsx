import { recordedOf } from '@jejak/shared/bkn/fill-list'
import { entryIdOf } from '@jejak/shared/bkn/recorded'
import type { Entry } from '@jejak/shared/entry/entry'
import { useLive } from '../storage/live.ts'
import { findRecorded } from '../storage/recorded.ts'
import { useSession } from '../screen/use-session.ts'
import { RecordedText } from './recorded-text.tsx'

export function RecordedMark({ entry }: { readonly entry: Entry }) {
  const { context } = useSession()
  const live = useLive(
    () => findRecorded(context.database, [entry]),
    [context, entry.id, entry.day],
  )
  if (live.state !== 'ready') return null
  const recorded = recordedOf(entry, live.value)
  if (recorded === 'no') return null
  const own = live.value.filter((row) => entryIdOf(row.entry.id) === entry.id)
  return <RecordedText recorded={recorded} records={own} />
}
