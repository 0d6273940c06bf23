import { FILE_TYPES, isPhoto, kindOfName } from '@jejak/shared/evidence/file-name'
import { useEffect, useState } from 'preact/hooks'
import { getFileBytes } from '../storage/files.ts'
import { f } from './files-t.ts'
import './files.css'

/** What a file is, in one word. */
export const kindText = (name: string): string =>
  f(
    isPhoto(kindOfName(name))
      ? 'list.photo'
      : kindOfName(name) === 'pdf'
        ? 'list.pdf'
        : 'list.note',
  )

/** A small picture of a photo, or the beginning of a note. */
export function FileThumb({ name }: { readonly name: string }) {
  const [shown, setShown] = useState<{ readonly src?: string; readonly text?: string }>({})
  useEffect(() => {
    let address = ''
    let isWanted = true
    void getFileBytes(name).then((bytes) => {
      if (!bytes || !isWanted) return
      if (kindOfName(name) === 'txt') {
        return setShown({ text: new TextDecoder().decode(bytes.subarray(0, 160)) })
      }
      address = URL.createObjectURL(new Blob([bytes], { type: FILE_TYPES[kindOfName(name)] }))
      setShown({ src: address })
    })
    return () => {
      isWanted = false
      URL.revokeObjectURL(address)
    }
  }, [name])
  return (
    <span class="file-thumb" aria-hidden="true">
      {shown.src && isPhoto(kindOfName(name)) && <img src={shown.src} alt="" />}
      {shown.text}
    </span>
  )
}
