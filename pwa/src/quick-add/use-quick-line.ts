import type { Day } from '@jejak/shared/calendar/day'
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { dropForm, getForm, keepForm } from '../storage/forms.ts'
import { useSession } from '../screen/use-session.ts'

/** A wish from elsewhere on the page: this stretch goes into the line. `at` tells two equal wishes apart. */
export type Fill = { readonly line: string; readonly at: number }

/** The typed line, kept on disk while it is unfinished; focused by Alt+N from anywhere on the page. */
export function useQuickLine({
  day,
  input,
  fill,
}: {
  readonly day: Day
  readonly input: RefObject<HTMLInputElement | null>
  readonly fill: Fill | null
}) {
  const { context } = useSession()
  const { database } = context
  const key = `quick-add:${day}`
  const [line, show] = useState('')
  const [asWords, setAsWords] = useState<readonly string[]>([])

  /** `words`: those of the line that the person has said are words; what was said before holds while they stand in it. */
  const setLine = (next: string, words = asWords) => {
    show(next)
    setAsWords(words.filter((each) => next.includes(each)))
    keepForm(database, key, next)
  }
  const forget = () => {
    show('')
    setAsWords([])
    return dropForm(database, key)
  }

  useEffect(() => {
    let isHere = true
    show('')
    void getForm(database, key).then((kept) => {
      if (isHere && typeof kept === 'string') show((now) => (now === '' ? kept : now))
    })
    return () => {
      isHere = false
    }
  }, [database, key])

  useEffect(() => {
    if (!fill) return
    setLine(`${fill.line} ${line.replace(STRETCH, '')}`)
    const field = input.current
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  }, [fill?.at])

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      // The key, not the letter: with Alt the letter is another one on a Mac.
      if (event.code !== 'KeyN' || !event.altKey || event.ctrlKey || event.metaKey) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      input.current?.focus()
      input.current?.scrollIntoView({ block: 'center' })
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])

  return { line, asWords, setLine, forget }
}

/** The stretch of an earlier tap makes room for the new one. */
const STRETCH = /^\d{2}[.:]\d{2}–\d{2}[.:]\d{2}\s*/
