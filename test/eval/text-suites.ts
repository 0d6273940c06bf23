import { sanitiseUrl } from '@jejak/shared/capture/sanitise-url'
import { meetingName } from '@jejak/shared/describe/meeting'
import { isHostOf } from '@jejak/extension/engine/host'
import { prepareApps } from '@jejak/shared/describe/apps'
import { titleCleaner } from '@jejak/shared/describe/title'
import { parseDuration } from '@jejak/shared/quick-add/length-phrases'
import { roundTo } from '@jejak/shared/suggest/clock-times'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { ADAPTERS } from '../fixtures/adapters.ts'
import { cases, read, refuse, REFUSED } from './foreign-cases.ts'

const apps = prepareApps(ADAPTERS)
const cleanTitle = titleCleaner(ADAPTERS.flatMap(({ titleSuffixes }) => titleSuffixes))

/** As the recorder keeps an address: by the rule of the app that has the host. */
function sanitise(url: string): ReturnType<typeof sanitiseUrl> {
  const hostname = URL.canParse(url) ? new URL(url).hostname : ''
  const canonical = ADAPTERS.find((adapter) => isHostOf(adapter, hostname))?.canonical
  return sanitiseUrl(url, { ...(canonical && { canonical }) })
}

/** Upstream knows no Indonesian units (null): ours must. */
const ANY_NUMBER: unknown = expect.any(Number)

/** Suites about what is read or typed: titles, addresses, durations, names of meetings. */
export function judgeTexts(): void {
  it('simplify_title: counters and marks go', () => {
    const schema = v.object({ key: v.string(), data: v.record(v.string(), v.string()) })
    for (const { id, input, expected } of cases('simplify_title')) {
      const { key, data } = read(schema, input)
      const isSame = cleanTitle(data[key] ?? '') === expected
      if (REFUSED[id]) refuse('simplify_title', id, id)
      expect({ id, isSame }).toEqual({ id, isSame: REFUSED[id] === undefined })
    }
  })

  it('split_url: host and path of https addresses, and nothing of others', () => {
    const schema = v.object({ protocol: v.string(), domain: v.string(), path: v.string() })
    for (const { id, input, expected } of cases('split_url')) {
      const { protocol, domain, path: wanted } = v.parse(schema, expected)
      const result = sanitise(v.parse(v.string(), input))
      const url = result.ok ? new URL(result.value) : undefined
      const found = url && { domain: url.hostname.replace(/^www\./, ''), query: url.search }
      const isKept = protocol === 'https'
      expect({ id, found }).toEqual({ id, found: isKept ? { domain, query: '' } : undefined })
      const isSame = url?.pathname === wanted
      if (!isKept || REFUSED[id]) refuse('split_url', id, isKept ? id : 'http')
      expect({ id, isSame }).toEqual({ id, isSame: isKept && REFUSED[id] === undefined })
    }
  })

  it('round_minutes: to the nearest step; up is refused', () => {
    const schema = v.object({ minutes: v.number(), step: v.number(), up: v.boolean() })
    for (const { id, input, expected } of cases('round_minutes')) {
      const { minutes, step, up } = read(schema, input)
      const isSame = roundTo(minutes, step) === expected
      // 10 is a multiple of 5 already: there up and nearest agree.
      const agrees = !up || minutes % step === 0 || minutes % step > step / 2
      if (!agrees) refuse('round_minutes', id, 'up')
      expect({ id, isSame }).toEqual({ id, isSame: agrees })
    }
  })

  it('parse_duration: with units, Indonesian and English; bare numbers are refused', () => {
    for (const { id, input, expected_seconds: wanted, observed_seconds: seen } of cases(
      'parse_duration',
    )) {
      const text = v.parse(v.string(), input)
      const isRefused = /^[\d.,:;]+$/.test(text) || /sec/.test(text)
      const seconds = wanted ?? (isRefused ? undefined : seen)
      if (isRefused) refuse('parse_duration', id, /sec/.test(text) ? 'seconds' : 'bare')
      const minutes = parseDuration(text)
      const expected = seconds === null ? ANY_NUMBER : seconds && Number(seconds) / 60
      expect({ id, minutes }).toEqual({ id, minutes: expected })
    }
  })

  it('meet_page: a name is told, a code is not', () => {
    for (const { id, input, expected } of cases('meet_page')) {
      const { title, dom } = read(v.looseObject({ title: v.string(), dom: v.string() }), input)
      const marked = /data-meeting-title='([^']+)'/.exec(dom)?.[1]
      const label = marked ?? title
      const name = meetingName(apps.nameOf({ type: 'meeting', key: 'k', label }))
      const wanted = v.is(v.object({ meeting: v.string() }), expected) ? expected.meeting : ''
      const isCode = /^[a-z]{3,4}-[a-z]{4}-[a-z]{3}$/.test(wanted)
      if (isCode) refuse('meet_page', id, 'code')
      expect({ id, name }).toEqual({ id, name: isCode ? '' : wanted })
    }
  })
}
