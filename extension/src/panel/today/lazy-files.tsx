import type { ComponentProps, ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { LineFiles } from './line-files.tsx'

type Props = ComponentProps<typeof LineFiles>

/** The files of a line come after the day is on screen: most lines have none. */
export function LazyFiles(props: Props) {
  const [part, setPart] = useState<{ readonly Is: ComponentType<Props> }>()
  useEffect(() => {
    void import('./line-files.tsx').then((loaded) => setPart({ Is: loaded.LineFiles }))
  }, [])
  return part ? <part.Is {...props} /> : null
}
