import { fileNameOf, kindOfName, isPhoto } from '@jejak/shared/evidence/file-name'
import type { Evidence } from '@jejak/shared/entry/entry'
import { useState } from 'preact/hooks'
import type { FileRow } from '../storage/rows.ts'
import { retryFiles } from '../storage/files.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { uploading } from '../sync/channels/files.ts'
import { lazyDialog } from '../screen/lazy-page.tsx'
import { useSession } from '../screen/use-session.ts'
import { Thumbnail } from './thumbnail.tsx'
import { f } from './t.ts'
import './evidence.css'

const FileDialog = lazyDialog(
  'evidence.label',
  async () => (await import('./file-dialog.tsx')).FileDialog,
)

/** One of the person's own files: what it is, where it is, and a touch to see it whole. */
export function FileItem({ item }: { readonly item: Evidence }) {
  const [isOpen, setOpen] = useState(false)
  const name = fileNameOf(item.url)
  if (name === undefined) return null
  const title = item.title || kindText(name)
  return (
    <>
      <button type="button" class="file-open" onClick={() => setOpen(true)}>
        <Thumbnail name={name} />
        <span class="grow">
          <span class="hidden-visually">{f('view.open', { title: '' })}</span>
          <span class="file-title">{title}</span>
          <span class="quiet host">
            {kindText(name)} · <State name={name} />
          </span>
        </span>
      </button>
      <Trouble name={name} />
      {isOpen && <FileDialog name={name} title={title} onClose={() => setOpen(false)} />}
    </>
  )
}

export function kindText(name: string): string {
  const kind = kindOfName(name)
  if (isPhoto(kind)) return f('list.photo')
  return f(kind === 'pdf' ? 'list.pdf' : 'list.note')
}

function useRow(name: string) {
  const { context } = useSession()
  return valueOr(
    useLive(async () => context.database.files.get(name), [context, name]),
    undefined,
  )
}

/** Not on this device: another one made it, and the server will say whether it came. */
function State({ name }: { readonly name: string }) {
  const row = useRow(name)
  const now = uploading.value
  if (row?.state !== 'waiting') return <>{f(`state.${row?.state ?? 'sent'}`)}</>
  if (now?.name !== name) return <>{f('state.waiting')}</>
  const percent = Math.round(now.fraction * 100)
  return (
    <>
      {f('state.uploading', { percent })}{' '}
      <progress class="file-progress" max={100} value={percent} aria-hidden="true" />
    </>
  )
}

const whyKey = (code: FileRow['code']) =>
  code === 'too-large' || code === 'quota-exceeded' ? (`why.${code}` as const) : 'why.other'

function Trouble({ name }: { readonly name: string }) {
  const { context } = useSession()
  const row = useRow(name)
  if (row?.state !== 'refused') return null
  return (
    <span class="file-trouble">
      <span>{f(whyKey(row.code))}</span>
      <button
        type="button"
        class="button plain"
        onClick={() => void retryFiles(context.database, name)}
      >
        {f('state.retry')}
      </button>
    </span>
  )
}
