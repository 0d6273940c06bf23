import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import { useEffect, useState } from 'preact/hooks'
import type { CallFailure } from '../sync/http.ts'
import { callFeedback } from './call.ts'

/** One of the two lists of a person, page by page. */
export function usePagedFeedback(list: 'about-me' | 'by-me') {
  const [face, setFace] = useState<'busy' | 'ready' | CallFailure>('busy')
  const [items, setItems] = useState<readonly FeedbackView[]>([])
  const [next, setNext] = useState<string | null>(null)
  const read = async (before: string | null) => {
    setFace('busy')
    const answer = await callFeedback('feedback', { list, ...(before !== null && { before }) })
    if (!answer.ok) return setFace(answer.reason)
    setFace('ready')
    setNext(answer.value.next)
    setItems((known) => (before === null ? answer.value.items : [...known, ...answer.value.items]))
  }
  useEffect(() => void read(null), [list])
  return {
    face,
    items,
    hasMore: next !== null,
    again: () => void read(next),
    more: () => face !== 'busy' && void read(next),
    add: (made: FeedbackView) => setItems((known) => [made, ...known]),
    change: (changed: FeedbackView) =>
      setItems((known) => known.map((each) => (each.id === changed.id ? changed : each))),
  }
}
