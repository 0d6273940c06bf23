import type { ResponseOf } from '@jejak/shared/api/contract'
import { importContract } from '@jejak/shared/api/routes/import'
import type { Report } from '@jejak/shared/import/report'
import type { StagedTable } from '@jejak/shared/import/stage'
import { useRef, useState } from 'preact/hooks'
import { callRow, type CallFailure } from '../sync/http.ts'
import type { ReadFiles } from './read-files.ts'

export type Step =
  | { readonly name: 'files' }
  | { readonly name: 'reading' | 'checking' | 'confirming' }
  | { readonly name: 'sending'; readonly sent: number; readonly rows: number }
  | { readonly name: 'report'; readonly report: Report; readonly endGone: boolean }
  | { readonly name: 'done'; readonly counts: ResponseOf<'confirmImport'>['counts'] }

const PIECE = 500
const NOTHING_READ: ReadFiles = { tables: [], unread: [], refused: [] }

/** From files to what is written: read here, sent in pieces, checked there, and confirmed by the hash of what was shown. */
export function useImport() {
  const [step, setStep] = useState<Step>({ name: 'files' })
  const [read, setRead] = useState<ReadFiles>(NOTHING_READ)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const sent = useRef<{ readonly id: string; readonly stop: AbortController } | null>(null)

  const give = async (files: readonly File[]) => {
    setStep({ name: 'reading' })
    // Comes with the first file that is chosen, not with the page.
    const { readFiles } = await import('./read-files.ts')
    const more = await readFiles(files)
    setRead((before) => {
      const again = new Set(more.tables.map(({ label }) => label))
      const tables = [...before.tables.filter(({ label }) => !again.has(label)), ...more.tables]
      return { ...more, tables }
    })
    setFailure(null)
    setStep({ name: 'files' })
  }

  const refuse = (reason: CallFailure, back: Step) => {
    setFailure(reason)
    setStep(back)
  }

  const send = async (tables: readonly StagedTable[], stop: AbortController) => {
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
    setStep({ name: 'sending', sent: 0, rows })
    const heads = tables.map((table) => ({
      kinds: [...table.kinds],
      label: table.label,
      columns: [...table.columns],
      rows: table.rows.length,
    }))
    const begun = await callRow(importContract.beginImport, { tables: heads })
    if (!begun.ok) return begun
    const { id } = begun.value
    sent.current = { id, stop }
    let done = 0
    for (const [table, { rows: own }] of tables.entries()) {
      for (let from = 0; from < own.length && !stop.signal.aborted; from += PIECE) {
        const piece = own.slice(from, from + PIECE)
        const part = {
          id,
          table,
          from,
          rows: piece.map(({ row, cells }) => ({ row, cells: [...cells] })),
        }
        const answer = await callRow(importContract.sendImportRows, part)
        if (!answer.ok) return answer
        done += piece.length
        setStep({ name: 'sending', sent: done, rows })
      }
    }
    return begun
  }

  return {
    step,
    read,
    failure,
    give,
    remove: (label: string) =>
      setRead(({ tables, ...rest }) => ({
        ...rest,
        tables: tables.filter((table) => table.label !== label),
      })),
    check: async (endGone: boolean) => {
      setFailure(null)
      const stop = new AbortController()
      const begun = await send(read.tables, stop)
      if (stop.signal.aborted) return
      if (!begun.ok) return refuse(begun.reason, { name: 'files' })
      setStep({ name: 'checking' })
      const answer = await callRow(importContract.checkImport, { id: begun.value.id, endGone })
      if (stop.signal.aborted) return
      if (!answer.ok) return refuse(answer.reason, { name: 'files' })
      setStep({ name: 'report', report: answer.value, endGone })
    },
    confirm: async (report: Report, endGone: boolean) => {
      if (report.hash === null) return
      setFailure(null)
      setStep({ name: 'confirming' })
      const answer = await callRow(importContract.confirmImport, {
        id: report.id,
        hash: report.hash,
      })
      if (!answer.ok) return refuse(answer.reason, { name: 'report', report, endGone })
      setStep({ name: 'done', counts: answer.value.counts })
    },
    /** Back to the files; what was sent is forgotten on the server. */
    cancel: () => {
      sent.current?.stop.abort()
      if (sent.current) void callRow(importContract.cancelImport, { id: sent.current.id })
      sent.current = null
      setFailure(null)
      setStep({ name: 'files' })
    },
    restart: () => {
      setRead(NOTHING_READ)
      setStep({ name: 'files' })
    },
  }
}
export type Import = ReturnType<typeof useImport>
