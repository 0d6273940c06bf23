import { beforeEach, expect, test } from 'vitest'
import { FILE_MAX_BYTES, toFileUrl } from '@jejak/shared/evidence/file-name'
import { createSessions } from '../accounts/sessions.ts'
import { onBothEngines } from '../../test/databases.ts'
import { assign, makeId, vacate, type PersonName } from '../../test/agency.ts'
import { content, decide, problemOf, remove, save, submit, withdraw } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { jpegOf, nameOf, put } from '../../test/files.ts'
import { queueOf, useOffice } from '../../test/office.ts'
import { QUOTA_BYTES } from './put-file.ts'
import { KEEP_UNCITED_MS, sweepUncited } from './sweep.ts'

stopClock()

onBothEngines('evidence files (putFile, getFile)', (open) => {
  const office = useOffice(open)
  let cookies: Map<PersonName, string>
  let bytes: Uint8Array
  let name: string

  beforeEach(() => {
    cookies = new Map()
    bytes = jpegOf(makeId())
    name = nameOf(bytes)
  })

  const cookieOf = async (who: PersonName) => {
    const known = cookies.get(who)
    if (known) return known
    const { instansiId, person } = office.agency
    const sessions = createSessions(office.deps)
    const cookie = `sid=${await sessions.start({ instansiId, personId: person[who] })}`
    cookies.set(who, cookie)
    return cookie
  }
  /** Sessions do not live that long. */
  const later = (at: number) => {
    setClock(at)
    cookies.clear()
  }
  const putAs = async (who: PersonName, file: Parameters<typeof put>[2] = { name, bytes }) =>
    put(office.app, await cookieOf(who), file)
  const getAs = async (who: PersonName, path = `/api/files/${name}`) =>
    office.app.request(path, { headers: { cookie: await cookieOf(who) } })
  const statusFor = async (who: PersonName) => (await getAs(who)).status
  const rows = async () =>
    office.deps.db.read
      .selectFrom('evidence_file')
      .selectAll()
      .where('instansi_id', '=', office.agency.instansiId)
      .execute()
  const citing = () =>
    content(office.agency, {
      evidence: [{ url: toFileUrl(name), title: 'Foto apel', scope: 'org' }],
    })

  test('come back to their owner byte for byte, as what they are and as nothing that runs', async () => {
    expect(await (await putAs('ani')).json()).toEqual({ name, size: bytes.length })
    const response = await getAs('ani')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'attachment',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; sandbox;/),
    })
  })

  test('sent twice are kept once, also at the same time', async () => {
    const answers = await Promise.all([putAs('ani'), putAs('ani'), putAs('ani')])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect((await putAs('ani')).status).toBe(200)
    expect(await rows()).toMatchObject([{ name, size: bytes.length, uncited_since: null }])
  })

  test('are opened to the supervisor from submission on, and to nobody else', async () => {
    const id = makeId()
    const ani = await office.as('ani')
    await putAs('ani')
    const seenBy = async () => ({
      sri: await statusFor('sri'),
      hadi: await statusFor('hadi'),
      budi: await statusFor('budi'),
      tono: await statusFor('tono'),
      wati: await statusFor('wati'),
    })
    const nobody = { sri: 404, hadi: 404, budi: 404, tono: 404, wati: 404 }
    expect(await seenBy()).toEqual(nobody)
    await ani.act(save(id, 0, citing()))
    expect(await seenBy()).toEqual(nobody)
    await ani.act(submit(id, 1))
    expect(await seenBy()).toEqual({ ...nobody, sri: 200 })
    await ani.act(withdraw(id, 2))
    expect(await seenBy()).toEqual(nobody)
    await ani.act(submit(id, 3))
    const sri = await office.as('sri')
    await sri.act(decide(id, 4, 'return', 'Mohon diperjelas'))
    // What is being corrected is the owner's again.
    expect(await seenBy()).toEqual(nobody)
    await ani.act(submit(id, 5))
    await sri.act(decide(id, 6, 'approve'))
    expect(await seenBy()).toEqual({ ...nobody, sri: 200 })
    expect(await statusFor('ani')).toBe(200)
  })

  test('go with the post: a new supervisor reads what waits, the old one no longer', async () => {
    const id = makeId()
    const ani = await office.as('ani')
    await putAs('ani')
    await ani.act(save(id, 0, citing()))
    await ani.act(submit(id, 1))
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-17')
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      from: '2026-11-18',
      kind: 'plt',
    })
    expect([await statusFor('sri'), await statusFor('tono')]).toEqual([404, 200])
  })

  test('that an entry cites and nobody sent are told to the supervisor until they come', async () => {
    const id = makeId()
    const ani = await office.as('ani')
    await ani.act(save(id, 0, citing()))
    await ani.act(submit(id, 1))
    const sri = await office.as('sri')
    expect((await queueOf(sri)).items).toMatchObject([{ missingFiles: [name], problems: [] }])
    // Somebody else's same bytes are no evidence of Ani's.
    await putAs('budi')
    expect((await queueOf(sri)).items[0]?.missingFiles).toEqual([name])
    expect(await statusFor('sri')).toBe(404)
    await putAs('ani')
    expect((await queueOf(sri)).items[0]?.missingFiles).toBeUndefined()
    expect(await statusFor('sri')).toBe(200)
  })

  test('of somebody else cannot be cited into view', async () => {
    await putAs('ani')
    const budi = await office.as('budi')
    const id = makeId()
    await budi.act(save(id, 0, { ...citing(), planId: null }))
    expect([await statusFor('budi'), await statusFor('sri')]).toEqual([404, 404])
  })

  test('that are not what they say are refused, and nothing is written', async () => {
    const text = (say: string) => new TextEncoder().encode(say)
    const svg = text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const html = text('<!doctype html><script>alert(document.cookie)</script>')
    const other = nameOf(jpegOf('lain'))
    const attempts = [
      ['an SVG that calls itself a photo', { name: nameOf(svg), bytes: svg }, 'invalid'],
      ['a page that calls itself a PDF', { name: nameOf(html, 'pdf'), bytes: html }, 'invalid'],
      ['other bytes under a good name', { name: other, bytes }, 'invalid'],
      ['nothing at all', { name: nameOf(new Uint8Array()), bytes: new Uint8Array() }, 'invalid'],
      ['bytes cut short', { name, bytes: bytes.slice(0, -1) }, 'invalid'],
      ['a name and a header apart', { name, bytes, type: 'image/png' }, 'unsupported-media-type'],
      ['a page by its header', { name, bytes, type: 'text/html' }, 'unsupported-media-type'],
      ['a form', { name, bytes, type: 'multipart/form-data' }, 'unsupported-media-type'],
    ] as const
    for (const [what, file, code] of attempts) {
      expect([what, (await problemOf(await putAs('ani', file))).code]).toEqual([what, code])
    }
    const huge = new Uint8Array(FILE_MAX_BYTES + 1).fill(32)
    huge.set(bytes)
    expect((await problemOf(await putAs('ani', { name: nameOf(huge), bytes: huge }))).code).toBe(
      'too-large',
    )
    expect(await rows()).toEqual([])
  })

  test('have no path: nothing but a name is an address', async () => {
    await putAs('ani')
    for (const path of [
      '../secret.key',
      '..%2f..%2fjejak.sqlite',
      '%2e%2e%2fsecret.key',
      `${name}%00.jpg`,
      `${name}%2f..%2f${name}`,
      name.toUpperCase(),
      name.replace('.jpg', '.html'),
      name.slice(0, 64),
    ]) {
      const response = await getAs('ani', `/api/files/${path}`)
      expect([path, (await problemOf(response)).code]).toEqual([path, 'not-found'])
      const sent = await putAs('ani', { name: path, bytes, type: 'image/jpeg' })
      expect([path, (await problemOf(sent)).code]).toEqual([path, 'not-found'])
    }
    expect(await rows()).toHaveLength(1)
  })

  test('have a room, and a full one is said before anything is written', async () => {
    await office.deps.db.write((tx) =>
      tx
        .insertInto('evidence_file')
        .values({
          instansi_id: office.agency.instansiId,
          owner_id: office.agency.person.ani,
          name: nameOf(jpegOf('lama')),
          size: QUOTA_BYTES - bytes.length + 1,
          uploaded_at: 0,
          uncited_since: null,
        })
        .execute(),
    )
    expect((await problemOf(await putAs('ani'))).code).toBe('quota-exceeded')
    expect((await putAs('budi')).status).toBe(200)
    expect(await rows()).toHaveLength(2)
  })

  test('that no entry cites are deleted after 35 days, and not a day before', async () => {
    const id = makeId()
    const ani = await office.as('ani')
    await putAs('ani')
    await ani.act(save(id, 0, citing()))
    const day = 86_400_000
    // Cited: however long, it stays.
    later(MORNING + 100 * day)
    await sweepUncited(office.deps)
    expect(await statusFor('ani')).toBe(200)
    await (await office.as('ani')).act(remove(id, 1))
    await sweepUncited(office.deps)
    later(MORNING + 100 * day + KEEP_UNCITED_MS)
    await sweepUncited(office.deps)
    expect(await statusFor('ani')).toBe(200)
    // Sent again: the time begins anew.
    await putAs('ani')
    later(MORNING + 101 * day + KEEP_UNCITED_MS)
    await sweepUncited(office.deps)
    expect(await statusFor('ani')).toBe(200)
    later(MORNING + 102 * day + 2 * KEEP_UNCITED_MS)
    await sweepUncited(office.deps)
    expect([await statusFor('ani'), await rows()]).toEqual([404, []])
  })
})
