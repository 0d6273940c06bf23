/**
 * The capture log: what the browser told us, redacted at birth. Names and rulings are those of the
 * published format (version 1); readers accept unknown names and fields, because newer recorders
 * may write them.
 */

/** `public` anyone, `org` the agency, `self` only the owner, `unknown` cannot be told from the page. */
export type LinkScope = 'public' | 'org' | 'self' | 'unknown'

export type Link = { readonly url: string; readonly scope: LinkScope }

/** Sifat of a letter. Other than biasa and penting, neither number nor subject is ever kept. */
export type Classification =
  | 'biasa'
  | 'penting'
  | 'terbatas'
  | 'rahasia'
  | 'sangat-rahasia'
  | 'unknown'

export type WorkObject = {
  readonly type: string
  readonly key: string
  readonly label: string
  readonly detail?: string
  readonly klass?: Classification
  /** Where a letter came from (asal naskah): an office, never a person. */
  readonly from?: string
}

export type FocusEvent = {
  readonly at: number
  readonly type: 'focus'
  readonly tab: number
  readonly app: string
  readonly object: WorkObject
  readonly route?: string
  readonly link?: Link | null
  readonly title?: string
}

export type ActionEvent = {
  readonly at: number
  readonly type: 'action'
  readonly tab: number
  readonly app: string
  readonly rule: string
  readonly object: WorkObject
  readonly link?: Link | null
  readonly count?: number
  readonly trusted?: boolean
}

export type CaptureEvent =
  | FocusEvent
  | ActionEvent
  | { readonly at: number; readonly type: 'blur' }
  | { readonly at: number; readonly type: 'beat'; readonly tab: number }
  | { readonly at: number; readonly type: 'edit'; readonly tab: number }
  | {
      readonly at: number
      readonly type: 'idle'
      readonly state: 'active' | 'idle' | 'locked'
      /** Epoch milliseconds of the last input. */
      readonly since?: number
    }
  | {
      readonly at: number
      readonly type: 'meeting'
      readonly tab: number
      readonly on: boolean
      readonly app: string
      readonly label?: string
      /** `on` is said again at least this often, in milliseconds, for as long as the call goes on. */
      readonly repeatMs?: number
    }
  | { readonly at: number; readonly type: 'pause'; readonly on: boolean }
