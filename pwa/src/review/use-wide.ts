import { useEffect, useState } from 'preact/hooks'

/** From here on the list and the open day stand side by side; `review.css` says the same. */
const SIDE_BY_SIDE = '(width >= 1024px)'

export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(SIDE_BY_SIDE).matches)
  useEffect(() => {
    const query = matchMedia(SIDE_BY_SIDE)
    const tell = () => setWide(query.matches)
    tell()
    query.addEventListener('change', tell)
    return () => query.removeEventListener('change', tell)
  }, [])
  return isWide
}
