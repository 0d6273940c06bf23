import type { IdleState } from './idle.ts'

/** What the worker lets be done from outside in a build whose time can be turned. */
export type WorkerControls = {
  readonly idle: (state: IdleState) => Promise<unknown>
  readonly tick: () => Promise<unknown>
  readonly leave: () => Promise<unknown>
}

/**
 * Nothing can be turned in the shipped build. The build for whole-system tests takes this file and the
 * others of this folder from `extension/e2e`, see `wxt.config.ts`.
 */
export const controlWorker = (_controls: WorkerControls): void => undefined

/** What a page's script lets be done, in the same build. */
export type PageControls = {
  /** Reports that the page is still looked at, and resolves when that is written. */
  readonly beat: () => Promise<unknown>
  /** Resolves when the reports so far are answered. */
  readonly answered: () => Promise<unknown>
}

export const controlPage = (_controls: PageControls): void => undefined
