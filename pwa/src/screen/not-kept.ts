import { t } from '../i18n.ts'
import { isQuotaExceeded, isWriteRefused } from '../storage/reopen.ts'

/** Why the device could not keep an act, in a sentence; undefined when the error is another. */
export function notKeptText(error: unknown): string | undefined {
  if (isQuotaExceeded(error)) return t('notKept.full')
  return isWriteRefused(error) ? t('notKept.refused') : undefined
}

/**
 * Says of every act that nobody waits for, and of every run of the background, that it could not be kept. Forms and
 * dialogs say it themselves, where the person looks.
 * @param page the window: where the browser reports what nobody caught
 */
export function watchNotKept({
  page,
  say,
  signal,
}: {
  readonly page: EventTarget
  readonly say: (text: string) => void
  readonly signal?: AbortSignal
}): void {
  const tell = (error: unknown) => {
    const text = notKeptText(error)
    if (text !== undefined) say(text)
  }
  const options = signal ? { signal } : {}
  page.addEventListener(
    'unhandledrejection',
    (event) => tell('reason' in event ? event.reason : undefined),
    options,
  )
  page.addEventListener(
    'error',
    (event) => tell('error' in event ? event.error : undefined),
    options,
  )
}
