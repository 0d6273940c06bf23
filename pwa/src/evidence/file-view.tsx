import { isPhoto, kindOfName } from '@jejak/shared/evidence/file-name'
import { useState } from 'preact/hooks'
import { isOnline } from '../screen/online.ts'
import { Icon } from '../ui/icon.tsx'
import { useFileSource, useNoteText } from './use-file.ts'
import { f } from './t.ts'

type Props = {
  readonly name: string
  readonly title: string
  /** What to say when the server gives nothing. */
  readonly gone: 'missing' | 'closed'
}

/** A file as large as there is room: the photo, the words of a note, or the way to a PDF. */
export function FileView({ name, title, gone }: Props) {
  const kind = kindOfName(name)
  if (isPhoto(kind)) return <PhotoView key={name} name={name} title={title} gone={gone} />
  if (kind === 'txt') return <NoteView key={name} name={name} title={title} gone={gone} />
  return (
    <div class="file-paper">
      <Icon name="document" />
      <p>{title}</p>
      <p class="small quiet">{f('view.pdfText')}</p>
    </div>
  )
}

function PhotoView({ name, title, gone }: Props) {
  const source = useFileSource(name)
  const [isBroken, setBroken] = useState(false)
  if (isBroken) return <Absent gone={gone} />
  if (!source) return <p class="quiet">{f('view.loading')}</p>
  return <img class="file-photo" src={source.src} alt={title} onError={() => setBroken(true)} />
}

function NoteView({ name, gone }: Props) {
  const found = useNoteText(name)
  switch (found.state) {
    case 'loading':
      return <p class="quiet">{f('view.loading')}</p>
    case 'ready':
      return <p class="file-note">{found.text}</p>
    case 'missing':
    case 'offline':
      return <Absent gone={gone} />
  }
}

const Absent = ({ gone }: Pick<Props, 'gone'>) => (
  <div class="file-paper">
    <Icon name={isOnline.value ? 'cloudUp' : 'offline'} />
    {isOnline.value ? (
      <>
        <p>
          <strong>{f(`view.${gone}`)}</strong>
        </p>
        <p class="small quiet">{f(`view.${gone}Text`)}</p>
      </>
    ) : (
      <p>{f('view.offline')}</p>
    )}
  </div>
)

/** Saves the file under the name the person knows it by. */
export function Download({ name, title }: Pick<Props, 'name' | 'title'>) {
  const source = useFileSource(name)
  if (!source) return null
  const file = `${title.replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim() || 'bukti'}.${kindOfName(name)}`
  return (
    <a class="button" href={source.src} download={file}>
      <Icon name="download" />
      {f('view.download')}
    </a>
  )
}
