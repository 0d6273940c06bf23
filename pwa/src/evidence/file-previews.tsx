import { fileNameOf } from '@jejak/shared/evidence/file-name'
import type { Evidence } from '@jejak/shared/entry/entry'
import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon.tsx'
import { FileDialog } from './file-dialog.tsx'
import { kindText } from './file-item.tsx'
import { Thumbnail } from './thumbnail.tsx'
import { f } from './t.ts'
import './evidence.css'

type Shown = { readonly name: string; readonly title: string }

/** Another person's files beside their entry, large enough to judge by, and whole at a touch. */
export function FilePreviews({
  evidence,
  missing,
}: {
  readonly evidence: readonly Evidence[]
  /** Names of files whose bytes had not come when the list was read. */
  readonly missing: readonly string[]
}) {
  const [open, setOpen] = useState<Shown | null>(null)
  const files = evidence.flatMap(({ url, title }): readonly Shown[] => {
    const name = fileNameOf(url)
    return name === undefined ? [] : [{ name, title: title || kindText(name) }]
  })
  if (files.length === 0) return null
  return (
    <>
      <ul class="preview-list">
        {files.map((file) => {
          const isMissing = missing.includes(file.name)
          return (
            <li key={file.name}>
              <button
                type="button"
                class={`preview ${isMissing ? 'is-missing' : ''}`}
                onClick={() => setOpen(file)}
              >
                {isMissing ? (
                  <span class="file-thumb" aria-hidden="true">
                    <Icon name="cloudUp" />
                  </span>
                ) : (
                  <Thumbnail name={file.name} />
                )}
                <span>
                  <span class="hidden-visually">{f('view.open', { title: '' })}</span>
                  <span class="file-title">{file.title}</span>
                  <span class={isMissing ? 'host' : 'quiet host'}>
                    {isMissing ? f('view.missing') : kindText(file.name)}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {open && <FileDialog {...open} onClose={() => setOpen(null)} />}
    </>
  )
}
