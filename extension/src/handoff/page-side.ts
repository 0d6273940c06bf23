import {
  ASK,
  HandshakeSchema,
  HELLO,
  isBknMessage,
  PORT,
  ToExtensionSchema,
  type ToPage,
} from '@jejak/shared/handoff/messages'
import * as v from 'valibot'
import { ChunkSchema, type PageAsk } from '../messages/page-ask.ts'

export type PageSideDeps = {
  readonly window: Window
  readonly version: string
  /** To the background; it answers only when this page's origin is the configured one. */
  readonly ask: (message: PageAsk) => Promise<unknown>
  /** The background has something to offer. */
  readonly onWake: (listener: () => void) => void
  readonly isAlive: () => boolean
  readonly nonce: () => string
}

/**
 * The extension's end of the bridge. It answers a hello of this very window and origin with a port;
 * drafts go over that port only, and only those the person has just chosen to move. The newest
 * handshake wins: a port from before is closed, so a replayed hello gains nothing and takes nothing.
 */
export function joinPage(deps: PageSideDeps): void {
  const { window: page, ask } = deps
  const origin = page.location.origin
  let port: MessagePort | undefined
  /** Who is signed in, in the page's own words; said with every question, because what is here belongs to one person. */
  let met: unknown
  let takesFiles = false
  let zone: number | undefined

  const send = (message: ToPage, to = port) => to?.postMessage(message)
  const offer = async () => {
    if (!port || !met || !deps.isAlive()) return
    // What was asked for one person goes over that person's port, whoever is there when the answer comes.
    const to = port
    const offers = await ask({ type: 'handoff:offers', takesFiles, zone, meet: met })
    if (Array.isArray(offers)) for (const one of offers as ToPage[]) send(one, to)
    if (to === port) await askBkn(met)
  }
  /** Not understood here: the background parses it, and answers with what is for the page. */
  const askBkn = async (message: unknown) => {
    const to = port
    const answer = await ask({ type: 'handoff:bkn', message })
    if (isBknMessage(answer)) to?.postMessage(answer)
  }
  const pass = async (name: string, at: number) => {
    const to = port
    const chunk = v.safeParse(
      ChunkSchema,
      await ask({ type: 'handoff:chunk', name, at, meet: met }),
    )
    if (!chunk.success) return
    const { size, base64 } = chunk.output
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    send({ type: 'chunk', name, at, size, bytes }, to)
  }
  const onPortMessage = (event: MessageEvent) => {
    if (isBknMessage(event.data) && deps.isAlive()) {
      if (event.data.type !== 'bkn:meet') return void askBkn(event.data)
      met = event.data
      return void offer()
    }
    const message = v.safeParse(ToExtensionSchema, event.data)
    if (!message.success || !deps.isAlive()) return
    if (message.output.type === 'ping') return send({ type: 'pong', version: deps.version })
    if (message.output.type === 'want') return void pass(message.output.name, message.output.at)
    if (message.output.type === 'takes-files') {
      takesFiles = true
      return void offer()
    }
    if (message.output.type === 'takes-zone') {
      zone = message.output.zone
      return void offer()
    }
    const { batchId, ids, files } = message.output
    void ask({ type: 'handoff:receipt', batchId, ids, ...(files && { files }), meet: met })
  }
  const onHello = (event: MessageEvent) => {
    if (event.source !== page || event.origin !== origin || !deps.isAlive()) return
    const hello = v.safeParse(HandshakeSchema, event.data)
    if (!hello.success || hello.output.type !== HELLO) return
    const channel = new MessageChannel()
    port?.close()
    met = undefined
    port = channel.port1
    takesFiles = false
    zone = undefined
    port.addEventListener('message', onPortMessage)
    port.start()
    page.postMessage({ type: PORT, nonce: hello.output.nonce }, origin, [channel.port2])
  }

  void ask({ type: 'handoff:join' }).then((isJejak) => {
    // The match pattern has no port: another program on the same host gets no answer at all.
    if (isJejak !== true) return
    page.addEventListener('message', onHello)
    deps.onWake(() => void offer())
    // The page may have said hello before this script was there.
    page.postMessage({ type: ASK, nonce: deps.nonce() }, origin)
  })
}
