import { describe, expect, it } from 'vitest'
import { formatTable, REFUSED_SUITES } from './case-ledger.ts'
import { ledger, suites } from './foreign-cases.ts'
import { judgeTexts } from './text-suites.ts'
import { judgeTimes } from './time-suites.ts'

describe('cases of other trackers', () => {
  judgeTimes()
  judgeTexts()

  it('every case of the file holds or is refused with a reason', () => {
    for (const [suite, why] of Object.entries(REFUSED_SUITES))
      for (const { id } of suites[suite] ?? []) ledger.refuse(suite, id, why)
    const table = ledger.table()
    process.stdout.write(formatTable(table))
    const told = Object.fromEntries(table.map((row) => [row.suite, row.cases]))
    const there = Object.fromEntries(
      Object.entries(suites).map(([name, all]) => [name, all.length]),
    )
    expect(told).toEqual(there)
    expect(table.filter(({ refused, why }) => refused > 0 && why.includes(''))).toEqual([])
    const sum = (key: 'cases' | 'passed' | 'refused') =>
      table.reduce((total, row) => total + row[key], 0)
    expect([sum('cases'), sum('passed'), sum('refused')]).toEqual([217, 131, 86])
  })
})
