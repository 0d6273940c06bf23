import type { ComponentProps, ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SuggestionFiles } from './suggestion-files.tsx'

type Props = ComponentProps<typeof SuggestionFiles>

/** The files of a suggestion come after the day is on screen: most suggestions have none. */
export function LazyFiles(props: Props) {
  const [part, setPart] = useState<{ readonly Is: ComponentType<Props> }>()
  useEffect(() => {
    void import('./suggestion-files.tsx').then((loaded) => setPart({ Is: loaded.SuggestionFiles }))
  }, [])
  return part ? <part.Is {...props} /> : null
}
