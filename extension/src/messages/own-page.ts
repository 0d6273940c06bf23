import * as v from 'valibot'
import { browser } from 'wxt/browser'

/** What a page of the extension itself may ask the worker. */
export const OwnPageRequestSchema = v.picklist([
  /** Bring the page of Jejak to the front, so that it fetches what is on offer. */
  'deliver',
  /** Let the open pages of Jejak ask for news. */
  'wake',
])
export type OwnPageRequest = v.InferOutput<typeof OwnPageRequestSchema>

export type Delivered = 'woken' | 'opened' | 'no-permission'

export const askToDeliver = (): Promise<Delivered | undefined> => ask('deliver')

/** Nobody has to be there to hear it. */
export const askToWake = (): Promise<unknown> => ask('wake').catch(() => undefined)

const ask = (request: OwnPageRequest): Promise<Delivered | undefined> =>
  browser.runtime.sendMessage(request)
