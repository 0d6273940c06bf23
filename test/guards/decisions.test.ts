import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PACKAGES, ROOT, readCode } from './source.ts'

const DECISION = /^\*\*D(\d+) · (\d{4}-\d{2}-\d{2}) · /
const text = readFileSync(join(ROOT, 'DECISIONS.md'), 'utf8')
const paragraphs = text.split(/\n{2,}/)

type Decision = { readonly number: number; readonly date: string; readonly text: string }
type Section = { readonly title: string; readonly decisions: readonly Decision[] }

const sections: readonly Section[] = text
  .split(/^## /m)
  .slice(2)
  .map((part) => ({
    title: part.split('\n')[0] ?? '',
    decisions: part.split(/\n{2,}/).flatMap((paragraph) => {
      const [, number, date] = DECISION.exec(paragraph) ?? []
      return number && date ? [{ number: Number(number), date, text: paragraph }] : []
    }),
  }))
const all = sections.flatMap(({ decisions }) => decisions)

describe('DECISIONS.md', () => {
  test('gives every decision a number and a date', () => {
    const begun = paragraphs.filter((paragraph) => paragraph.startsWith('**'))
    expect(begun.filter((paragraph) => !DECISION.test(paragraph))).toEqual([])
  })

  test('numbers them without a gap, in the order of time', () => {
    const inOrder = all.toSorted((a, b) => a.number - b.number)
    expect(inOrder.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1))
    expect(inOrder.map(({ date }) => date)).toEqual(inOrder.map(({ date }) => date).toSorted())
  })

  test.each(sections)('has the newest first under $title', ({ decisions }) => {
    const numbers = decisions.map(({ number }) => number)
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  })

  test('lists every decision in its index', () => {
    const rows = sections.map(({ title, decisions }) => {
      const anchor = title
        .toLowerCase()
        .replaceAll(' ', '-')
        .replace(/[^a-z0-9-]/g, '')
      return `| [${title}](#${anchor}) | ${decisions.map(({ number }) => `D${number}`).join(' ')} |`
    })
    expect(paragraphs.find((paragraph) => paragraph.startsWith('| Section'))?.split('\n')).toEqual([
      '| Section | Decisions |',
      '|---|---|',
      ...rows,
    ])
  })

  test('says of a replaced decision which later one replaced it', () => {
    for (const decision of all)
      for (const [, words = ''] of decision.text.matchAll(
        /\*(?:Superseded|Amended) by ([^*]+)\*/g,
      )) {
        const named = [...words.matchAll(/D(\d+)/g)].map(([, number]) => Number(number))
        expect(named.length).toBeGreaterThan(0)
        for (const number of named) expect(number).toBeGreaterThan(decision.number)
        expect(all.map(({ number }) => number)).toEqual(expect.arrayContaining(named))
      }
  })
})

describe('what is written for people', () => {
  const files = PACKAGES.flatMap(readCode).map(({ path }) => path)
  const replaced = all.filter((decision) => /\*Superseded by/.test(decision.text))

  test.each(['README.md', 'DECISIONS.md'])('%s names only files that exist', (name) => {
    let words = readFileSync(join(ROOT, name), 'utf8')
    for (const decision of replaced) words = words.replace(decision.text, '')
    const named = [...words.matchAll(/`([\w./-]+\.tsx?)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((path) => !files.some((file) => `/${file}`.endsWith(`/${path}`)))).toEqual(
      [],
    )
  })
})
