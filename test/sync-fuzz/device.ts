import { uuidv7 } from '@jejak/shared/ids'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { JejakDatabase } from '@jejak/pwa/storage/database'
import { purgeAtSignOut } from '@jejak/pwa/storage/purge-at-sign-out'
import { countUnsent } from '@jejak/pwa/storage/unsent'
import type { DataContext } from '@jejak/pwa/storage/data-context'
import { aloneInPage } from '@jejak/pwa/sync/alone'
import { recordRound } from '@jejak/pwa/sync/records'
import { runSync } from '@jejak/pwa/sync/engine'
import { callOver } from '@jejak/pwa/sync/http'
import type { SyncDeps } from '@jejak/pwa/sync/sync-deps'
import type { Chance } from './chance.ts'
import { createNetwork, type Network, type Tap } from './network.ts'
import type { ServerWorld } from './server-world.ts'

/** One browser of one person: the real database code and the real engine on a wire that fails. */
export type Device = {
  readonly name: string
  readonly role: 'owner' | 'superior'
  readonly personId: string
  readonly network: Network
  online: boolean
  context: DataContext
  readonly sync: () => Promise<void>
  /** The round of recordings, which travels beside the sync. */
  readonly tell: () => Promise<void>
  /** Signs out and in again: what nobody needs any more is gone from this browser. */
  readonly leave: () => Promise<void>
  readonly close: () => void
  /** Tabs that died in mid-request. */
  kills: number
}

export type DevicePlan = {
  readonly name: string
  readonly role: Device['role']
  readonly personId: string
  readonly cookie: string
  readonly otherCookie: string
  readonly server: ServerWorld
  readonly chance: Chance
  readonly now: () => number
  readonly tap: (device: () => Device) => Tap
  readonly meanwhile: (device: Device) => Promise<void>
  /** 2 lets two runners loose on one database. */
  readonly runners: number
}

export function createDevice(plan: DevicePlan): Device {
  const { chance, now } = plan
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange }
  const clock = { now, newId: () => uuidv7(now(), chance.bytes(10)) }
  let kill: () => void = () => {}
  let isActing = false

  const open = (): DataContext => ({ database: new JejakDatabase(plan.personId, disk), clock })
  const device: Device = {
    name: plan.name,
    role: plan.role,
    personId: plan.personId,
    online: true,
    kills: 0,
    context: open(),
    network: createNetwork({
      server: plan.server,
      chance,
      cookie: plan.cookie,
      otherCookie: plan.otherCookie,
      tap: plan.tap(() => device),
      meanwhile: async () => {
        // One person has two hands, but one thing on their mind.
        if (isActing) return
        isActing = true
        await plan.meanwhile(device)
        isActing = false
      },
      onKill: () => kill(),
    }),
    sync: () => untilKilled(() => Promise.all(Array.from({ length: plan.runners }, () => run()))),
    tell: () => untilKilled(tell),
    async leave() {
      const { database } = device.context
      if ((await countUnsent(database)) === 0) await database.delete()
      else await purgeAtSignOut(database)
      device.context = open()
    },
    close: () => device.context.database.close(),
  }
  const untilKilled = async (work: () => Promise<unknown>) => {
    const killed = new Promise<'killed'>((resolve) => (kill = () => resolve('killed')))
    if ((await Promise.race([work(), killed])) !== 'killed') return
    // The page is gone with everything it had in memory; the disk is as it was at that moment.
    device.kills++
    device.context.database.close()
    device.context = open()
  }
  const tell = () =>
    recordRound({
      database: device.context.database,
      alone: aloneInPage(),
      post: (request) =>
        callOver(
          (path, { body }) => device.network.postBeside(path, typeof body === 'string' ? body : ''),
          'syncRecords',
          request,
        ),
    })
  const run = () => {
    const world: SyncDeps = {
      database: device.context.database,
      clock,
      chance: chance.next,
      post: device.network.post,
      alone: aloneInPage(),
    }
    // The clock moves on by itself, and people press the button: no run sits out a back-off here.
    return runSync(world, 'asked')
  }
  return device
}
