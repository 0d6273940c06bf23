import { DatabaseSync } from 'node:sqlite'

/**
 * Loaded before the server by the negative control of `trace.ts`: sets `synchronous = normal` whatever was asked for, and lies
 * about it to whoever reads it back. Without the lie the server refuses to start.
 */
const { exec, prepare } = DatabaseSync.prototype
DatabaseSync.prototype.exec = function (this: DatabaseSync, text: string) {
  return exec.call(this, text.replace('pragma synchronous = 2', 'pragma synchronous = 1'))
}
DatabaseSync.prototype.prepare = function (this: DatabaseSync, text: string) {
  const isAsked = text === 'pragma synchronous'
  return prepare.call(this, isAsked ? 'select 2 as synchronous' : text)
} as typeof prepare
