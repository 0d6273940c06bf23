/**
 * An adapter is a table that one small engine reads. It holds no code: what may be looked at is
 * a closed list of probe kinds, and what may never be looked at is fixed in `deny.ts`.
 */
export type Probe =
  | { readonly by: 'css'; readonly value: string }
  /** The text that stands beside this label. */
  | { readonly by: 'label'; readonly value: string }
  | { readonly by: 'heading'; readonly value: string }
  | { readonly by: 'button'; readonly name: string }
  | { readonly by: 'svgTitle'; readonly value: string }
  /** The value of an input; the deny list lets only two of them through. */
  | { readonly by: 'value'; readonly value: string }
  /** document.title without the site's suffix. */
  | { readonly by: 'title' }

export type FieldName = 'label' | 'detail' | 'klass' | 'date' | 'from'

/** Tiny glob on the path: `*` within a segment, `**` anything, `{id}` one segment that is kept. */
export type PathGlob = string

export type Route = {
  readonly paths?: readonly PathGlob[]
  /** Another way in, where the path is not known: a heading that stands on the page. */
  readonly headings?: readonly string[]
  readonly hash?: string
  /** Only while this stands on the page, a preview over a list for example. */
  readonly overlay?: string
  readonly type: string
  /** `id` from the path, `fields` hashed, or the place itself. */
  readonly key: 'id' | 'fields' | 'place'
  readonly fields?: Readonly<Partial<Record<FieldName, readonly Probe[]>>>
  /** Name of the place when the path itself would say too much or too little. */
  readonly route?: string
  /** `{id}` is filled in; `place` means origin and path without query. */
  readonly link?: { readonly template: string; readonly scope: 'self' | 'unknown' }
}

/** All of a set must hold; one set of `any` is enough. */
export type Outcome =
  | {
      readonly appear: Probe
      /** Only elements with this text, in a place like this, below this heading. */
      readonly text?: string
      readonly inside?: string
      readonly under?: string
    }
  | { readonly gone: string; readonly after?: 'reload' }
  | { readonly resource: 'ok' | 'failed' }
  | { readonly path: PathGlob }

export type Intent = {
  readonly rule: string
  readonly on: 'click' | 'submit' | 'files'
  /** Only on these paths; everywhere when left out. */
  readonly paths?: readonly PathGlob[]
  readonly target: readonly Probe[]
  /** The dialog or form around the target holds this text as its heading. */
  readonly around?: readonly string[]
  /** Must match somewhere in the page when it happens, a chosen radio for example. */
  readonly requires?: string
  readonly any: readonly (readonly Outcome[])[]
  readonly cancel: readonly Outcome[]
  readonly windowMs: number
}

export type Adapter = {
  readonly app: string
  readonly name: string
  readonly hosts: readonly string[]
  /** On these paths the script does nothing at all: sign-in, one-time codes. */
  readonly silent: readonly PathGlob[]
  /** `/u/1/` says which account is used; it is nobody's business. */
  readonly dropAccount?: boolean
  readonly titleSuffixes: readonly string[]
  /** Names that say nothing. */
  readonly untitled: readonly string[]
  readonly routes: readonly Route[]
  readonly intents: readonly Intent[]
  /** A request of the page's own to this path, answered with 2xx, is a saved change. */
  readonly saves: readonly PathGlob[]
  /** Requests of this site count as supporting evidence of an outcome. */
  readonly requestHost: string
  readonly requestPaths?: readonly PathGlob[]
  readonly notRequestHosts?: readonly string[]
  /** A letter has a sifat; without a readable, open one it loses number and subject. */
  readonly classified?: boolean
}
