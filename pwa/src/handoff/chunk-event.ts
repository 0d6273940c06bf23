import type { ToPage } from '@jejak/shared/handoff/messages'

type FileChunk = Extract<ToPage, { type: 'chunk' }>

/** A piece of a file, on its way from the port to whoever waits for it. */
export class ChunkEvent extends Event {
  readonly chunk: FileChunk
  constructor(chunk: FileChunk) {
    super('chunk')
    this.chunk = chunk
  }
}
