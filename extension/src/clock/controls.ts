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

/** @param _beat lets the page report that it is still looked at */
export const controlPage = (_beat: () => Promise<unknown>): void => undefined
