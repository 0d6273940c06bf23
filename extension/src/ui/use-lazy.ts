import { useEffect, useState } from 'preact/hooks'

/** Part of a page that is loaded once the page stands; undefined until it is there. */
export function useLazy<Part>(load: () => Promise<Part>): Part | undefined {
  const [found, setFound] = useState<{ readonly part: Part }>()
  useEffect(() => {
    let isGone = false
    void load().then((part) => {
      if (!isGone) setFound({ part })
    })
    return () => {
      isGone = true
    }
    // Each place has one loader, for as long as it stands.
  }, [])
  return found?.part
}
