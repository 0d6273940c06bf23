import { useState } from 'preact/hooks'
import { Notice } from '../ui/notice.tsx'
import { notKeptText } from './not-kept.ts'

/** An act of a form or dialog: busy while it is under way, and why it could not be kept, shown where the person looks. */
export function useKeeping() {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  /** Runs the act. What it throws because the device could not keep it is shown and is over; all else is thrown on. */
  const keep = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setTrouble(undefined)
    try {
      await act()
    } catch (error) {
      const text = notKeptText(error)
      if (text === undefined) throw error
      setTrouble(text)
    } finally {
      setBusy(false)
    }
  }
  const notice = trouble && (
    <div role="alert">
      <Notice tone="stop">{trouble}</Notice>
    </div>
  )
  return { isBusy, keep, notice }
}
