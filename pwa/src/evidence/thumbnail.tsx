import { isPhoto, kindOfName } from '@jejak/shared/evidence/file-name'
import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon.tsx'
import { useFileSource } from './use-file.ts'

/** A small picture of a file; a drawing for what has no picture, or none yet. */
export function Thumbnail({ name }: { readonly name: string }) {
  const kind = kindOfName(name)
  return (
    <span class={`file-thumb ${kind}`} aria-hidden="true">
      {isPhoto(kind) ? (
        <Photo key={name} name={name} />
      ) : (
        <Icon name={kind === 'pdf' ? 'document' : 'note'} />
      )}
    </span>
  )
}

function Photo({ name }: { readonly name: string }) {
  const source = useFileSource(name)
  const [isBroken, setBroken] = useState(false)
  if (isBroken) return <Icon name="photo" />
  return source && <img src={source.src} alt="" loading="lazy" onError={() => setBroken(true)} />
}
