import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import { afterEach, expect, test } from 'vitest'
import { makeId } from '../../test/agency.ts'
import { ORIGIN, testApp } from '../../test/client.ts'
import { onBothEngines } from '../../test/databases.ts'
import { jpegOf, nameOf, put } from '../../test/files.ts'
import { useOffice } from '../../test/office.ts'
import { createSessions } from '../accounts/sessions.ts'
import type { LogLine } from '../http/log.ts'
import { UPLOADS } from '../platform/budgets.ts'

onBothEngines('uploads that are cut', (open) => {
  const office = useOffice(open)
  let server: ServerType | undefined
  afterEach(() => void server?.close())

  test('leave neither row nor bytes, and give back their turns', async () => {
    const { deps, agency } = office
    const owner = { instansiId: agency.instansiId, ownerId: agency.person.ani }
    const log: LogLine[] = []
    const app = testApp(deps, { log: (line) => void log.push(line) })
    const begun = serve({ fetch: app.fetch, port: 0 })
    server = begun
    await once(begun, 'listening')
    const token = await createSessions(deps).start({ ...owner, personId: owner.ownerId })
    const bytes = jpegOf(makeId().repeat(1000))
    const name = nameOf(bytes)
    const head = [
      `PUT /api/files/${name} HTTP/1.1`,
      'Host: a',
      `Origin: ${ORIGIN}`,
      `Cookie: sid=${token}`,
      'Content-Type: image/jpeg',
      `Content-Length: ${bytes.length}`,
    ]
    const many = UPLOADS.atOnce + UPLOADS.waiting
    for (let at = 0; at < many; at++) {
      const socket = connect((begun.address() as AddressInfo).port)
      const isHeard = once(begun, 'request')
      socket.write(`${head.join('\r\n')}\r\n\r\n`)
      socket.write(bytes.slice(0, 5000))
      await isHeard
      socket.destroy()
    }
    await expect.poll(() => log.length).toBe(many)
    const rows = await deps.db.read
      .selectFrom('evidence_file')
      .select('name')
      .where('owner_id', '=', owner.ownerId)
      .execute()
    expect([rows, await deps.files.has({ ...owner, name })]).toEqual([[], false])
    expect((await put(app, `sid=${token}`, { name, bytes })).status).toBe(200)
  })
})
