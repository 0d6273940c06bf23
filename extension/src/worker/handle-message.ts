import * as v from 'valibot'
import type { Browser } from 'wxt/browser'
import { receive } from '../capture/recorder.ts'
import { isOwnPage, watchedPage } from '../capture/sender.ts'
import { answerPage, deliverOffers, wakePages } from '../handoff/offers.ts'
import { OwnPageRequestSchema } from '../messages/own-page.ts'
import { ReportSchema } from '../messages/page-report.ts'

/**
 * The answer to a message, by who sent it: a watched page reports, a page of the extension requests, a page of Jejak
 * asks. What the sender may not say gets no answer.
 * @param now epoch milliseconds
 */
export async function handleMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  now: number,
): Promise<unknown> {
  const page = watchedPage(sender)
  const report = v.safeParse(ReportSchema, message)
  // Whatever becomes of it, the page has to know that it was received: without an answer it sends it again.
  if (page && report.success) return (await receive(report.output, page, now)) ?? true
  if (isOwnPage(sender)) return handleExtensionMessage(message)
  return answerPage(message, sender, now)
}

function handleExtensionMessage(message: unknown): Promise<unknown> | undefined {
  const request = v.safeParse(OwnPageRequestSchema, message)
  if (!request.success) return undefined
  switch (request.output) {
    case 'deliver':
      return deliverOffers()
    case 'wake':
      return wakePages()
  }
}
