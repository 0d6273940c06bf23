import { useCallback, useEffect, useRef, useState } from 'react'
import type { LetterRow } from './backend/letter.ts'

export type Answer = { readonly ok: boolean; readonly message: string }

/** A write, in the way the app does it: `fetch` with the session's token in a header. */
export async function post(path: string, body: object): Promise<Answer> {
  const response = await fetch(`/api-fx/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${localStorage.getItem('@secure.s.access_token')}`,
    },
    body: JSON.stringify(body),
  })
  const answer: { message?: string } = await response.json()
  return { ok: response.ok, message: answer.message ?? '' }
}

/** The letters of a queue, ten or more at a time. */
export function useQueue(queue: string, pageSize: number) {
  const [rows, setRows] = useState<readonly LetterRow[] | undefined>()
  const [failed, setFailed] = useState(false)
  const [ended, setEnded] = useState(false)
  // Answers may come in another order than they were asked for: ten rows must not replace the hundred wanted since.
  const asked = useRef(0)
  const load = useCallback(
    async (offset: number) => {
      const turn = ++asked.current
      setFailed(false)
      const response = await fetch(
        `/api-fx/letters?queue=${queue}&offset=${offset}&limit=${pageSize}`,
      )
      const answer: { rows: readonly LetterRow[] } | undefined = response.ok
        ? await response.json()
        : undefined
      if (turn !== asked.current) return
      if (answer === undefined) return setFailed(true)
      setEnded(answer.rows.length < pageSize)
      setRows((before) => (offset === 0 ? answer.rows : [...(before ?? []), ...answer.rows]))
    },
    [queue, pageSize],
  )
  useEffect(() => {
    setRows(undefined)
    void load(0)
  }, [load])
  return { rows, failed, ended, more: () => load(rows?.length ?? 0), again: () => load(0) }
}

/** One letter; `undefined` while it loads. `refresh` reads it again without a reload of the page. */
export function useLetter(id: string) {
  const [row, setRow] = useState<LetterRow | undefined>()
  const refresh = useCallback(async () => {
    const response = await fetch(`/api-fx/letters/${id}`)
    if (response.ok) setRow(await response.json())
  }, [id])
  useEffect(() => void refresh(), [refresh])
  return { row, refresh }
}
