import { DatabaseSync } from 'node:sqlite'

/**
 * Loaded before the server by the negative control of `trace.ts`: sets `synchronous = normal` whatever was asked for, and lies
 * about it to whoever reads it back. Without the lie the server refuses to start.
 */
const asItIs = Object.getOwnPropertyDescriptors(DatabaseSync.prototype)
Object.defineProperties(DatabaseSync.prototype, {
  exec: {
    value(this: DatabaseSync, text: string) {
      return asItIs.exec.value?.call(this, text.replace('synchronous = 2', 'synchronous = 1'))
    },
  },
  prepare: {
    value(this: DatabaseSync, text: string) {
      const isAsked = text === 'pragma synchronous'
      return asItIs.prepare.value?.call(this, isAsked ? 'select 2 as synchronous' : text)
    },
  },
})
