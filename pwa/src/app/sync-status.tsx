import { isOnEntry } from '@jejak/shared/sync/mutation'
import { t } from '../i18n.ts'
import type { DataContext } from '../storage/data-context.ts'
import { countUnsentFiles } from '../storage/files.ts'
import { countUnsentRecords } from '../storage/recorded.ts'
import { firstPull } from '../storage/sync-state.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { storeTrouble } from '../data/store-health.ts'
import { isSending, sendNow } from '../data/sync.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { say } from '../ui/toast.ts'
import { isOnline } from '../screen/online.ts'
import { pullText } from '../screen/pull-text.ts'

type Shown = {
  readonly unsent: number
  readonly conflicts: number
  readonly isTroubled: boolean
  readonly pull: ReturnType<typeof firstPull>
}
const NOTHING: Shown = { unsent: 0, conflicts: 0, isTroubled: false, pull: undefined }

/** How much still lies here alone, always on screen, and the button that sends it. */
export function SyncStatus({ context }: { readonly context: DataContext }) {
  const { database } = context
  const live = useLive(() => readStatus(context), [database])
  const shown = valueOr(live, NOTHING)
  const isUnread = storeTrouble.value !== null || live.state === 'failed'
  const { icon, text } = isUnread
    ? { icon: 'warn' as const, text: t('sync.unread') }
    : live.state === 'loading'
      ? { icon: 'cloud' as const, text: t('sync.reading') }
      : describe(shown)
  return (
    <button
      type="button"
      class={`sync ${shown.unsent > 0 ? 'has-work' : ''}`}
      aria-busy={isSending.value}
      onClick={() => void send()}
    >
      <Icon name={icon} />
      <span>
        {text}
        {shown.unsent > 0 && <span class="hidden-visually"> {t('sync.sendNow')}</span>}
      </span>
    </button>
  )
}

async function readStatus({ database }: DataContext): Promise<Shown> {
  const [rows, state, files, records] = await Promise.all([
    database.outbox.toArray(),
    database.meta.get('sync'),
    countUnsentFiles(database),
    countUnsentRecords(database),
  ])
  return {
    unsent: rows.filter(({ mutation }) => isOnEntry(mutation)).length + files + records,
    conflicts: new Set(rows.filter((row) => row.conflict).map((row) => row.entryId)).size,
    isTroubled: state?.trouble != null,
    pull: firstPull(state),
  }
}

function describe(shown: Shown): { icon: IconName; text: string } {
  if (isSending.value) return { icon: 'cloudUp', text: t('sync.sending') }
  const isOff = !isOnline.value || shown.isTroubled
  if (shown.unsent > 0) {
    return { icon: isOff ? 'offline' : 'cloudUp', text: t('sync.unsent', { n: shown.unsent }) }
  }
  if (isOff) return { icon: 'offline', text: t('sync.offline') }
  // What has yet to come is no less unfinished than what has yet to go.
  return shown.pull
    ? { icon: 'cloudUp', text: pullText(shown.pull) }
    : { icon: 'cloud', text: t('sync.sent') }
}

async function send(): Promise<void> {
  const outcome = await sendNow()
  switch (outcome?.kind) {
    case 'done':
      return say(t('sync.done'))
    case 'wait':
      return say(t(`sync.trouble.${outcome.trouble}`))
    case 'halt':
      return say(t(`sync.halt.${outcome.halt}`))
    case 'elsewhere':
    case undefined:
      return say(t('sync.elsewhere'))
  }
}
