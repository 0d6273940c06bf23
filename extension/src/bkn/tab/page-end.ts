import * as v from 'valibot'
import type { Browser } from 'wxt/browser'
import { CommandSchema } from '../page/command.ts'
import { createPerformer } from '../page/perform.ts'
import { PATIENCE } from '../page/site.ts'

/** How the panel tells its commands from the other messages of the extension. */
export const ADDRESS = 'bkn'
const MessageSchema = v.strictObject({ to: v.literal(ADDRESS), command: CommandSchema })
const MARK = 'jejakBkn'

/** Answers commands of our own extension's pages; the web page cannot reach this. */
export function listenToPanel({
  onMessage,
  ownPages,
}: {
  readonly onMessage: typeof Browser.runtime.onMessage
  /** The address that all our own pages begin with. */
  readonly ownPages: string
}): void {
  // Put into the page twice, it must answer once. The mark lives in the extension's own world.
  if (Reflect.get(globalThis, MARK) === true) return
  Reflect.set(globalThis, MARK, true)
  const performer = createPerformer(PATIENCE)
  onMessage.addListener((message: unknown, sender, sendResponse) => {
    const asked = v.safeParse(MessageSchema, message)
    const isOurs = sender.url?.startsWith(ownPages) === true
    if (!asked.success || !isOurs) return undefined
    void performer.perform(asked.output.command).then(sendResponse)
    return true
  })
}
