import type { CanonicalPath } from '@jejak/shared/capture/sanitise-url'
import type { AppProfile } from '@jejak/shared/describe/app-profile'

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
  /** The value of an input; the deny list lets only two of them through. */
  | { readonly by: 'value'; readonly value: string }
  /**
   * An attribute of the allow-list. With `sameAs` it counts only while an input there holds the same
   * text: the value is compared and not kept.
   */
  | {
      readonly by: 'attr'
      readonly value: string
      readonly attr: string
      readonly sameAs?: string
    }
  /** One of these names where it stands on the page; the page's own text is never taken. */
  | { readonly by: 'known'; readonly value: string; readonly names: readonly string[] }
  /** One named part of the query, from the allow-list of the code. */
  | { readonly by: 'query'; readonly value: string; readonly names?: readonly string[] }
  /** document.title without the site's suffix. */
  | { readonly by: 'title' }

export type FieldName = 'label' | 'detail' | 'klass' | 'date' | 'from'

/**
 * Tiny glob on the path: `*` within a segment, `**` anything, `{id}` one segment that is kept,
 * `{id:A|B}` the same but only one of these.
 */
export type PathGlob = string

export type Route = {
  readonly paths?: readonly PathGlob[]
  /** Another way in, where the path is not known: a heading that stands on the page. */
  readonly headings?: readonly string[]
  readonly hash?: string
  /** Only while this stands on the page, a preview over a list for example. */
  readonly overlay?: string
  /** Not while one of these finds something: a private event for example. */
  readonly unless?: readonly Probe[]
  /** Only while this part of the query ends like this. */
  readonly queryEnds?: { readonly query: string; readonly ends: readonly string[] }
  readonly type: string
  /** `id` from the path, `fields` hashed, the fixed `name`, or one part of the query. */
  readonly key: 'id' | 'fields' | 'name' | { readonly query: string }
  /** What the object is called when no field says it; `{id}` is filled in. Made of our own words. */
  readonly name?: string
  readonly fields?: Readonly<Partial<Record<FieldName, readonly Probe[]>>>
  /** Name of the place when the path itself would say too much or too little. */
  readonly route?: string
  /**
   * `{id}` is filled in; `place` means origin and path without query; `plain` the same, but none when
   * the path holds what looks like an identifier; `list` the path one step up.
   */
  readonly link?: {
    readonly template: string
    readonly scope: 'self' | 'org' | 'unknown'
    /** Parts of the query that the link is worth nothing without. */
    readonly query?: readonly string[]
  }
}

/** All of a set must hold; one set of `any` is enough. */
export type Outcome =
  | {
      readonly appear: Probe
      /** Only elements with this text, in a place like this, below this heading. */
      readonly text?: string
      /** Only elements in whose text this word stands. */
      readonly word?: string
      readonly inside?: string
      readonly under?: string
    }
  | { readonly gone: string; readonly after?: 'reload' }
  | { readonly resource: 'ok' | 'failed' }
  | { readonly path: PathGlob }

export type GestureRule = {
  readonly rule: string
  /** A click when left out. */
  readonly on?: 'submit' | 'files'
  /** Only on these paths; everywhere when left out. */
  readonly paths?: readonly PathGlob[]
  readonly target: readonly Probe[]
  /** The dialog or form around the target holds this text as its heading. */
  readonly around?: readonly string[]
  /** Must match somewhere in the page when it happens, a chosen radio for example. */
  readonly requires?: string
  readonly any: readonly (readonly Outcome[])[]
  readonly cancel: readonly Outcome[]
  /** How long after the gesture its outcome may show; fifteen seconds when left out. */
  readonly windowMs?: number
  /** What was acted upon where the page shows no object of its own. */
  readonly as?: string
}

/** A call is where `inCall` stands and `notInCall` does not: a lobby has the same buttons. */
export type MeetingSigns = {
  readonly paths: readonly PathGlob[]
  readonly inCall: string
  readonly notInCall?: string
}

/** What the page's script reads of an adapter: this alone is shipped to a page. */
export type CaptureTable = Pick<AppProfile, 'app' | 'name' | 'titleSuffixes'> & {
  /** Exact host names; a leading `*.` stands for any name below. None: every host the person adds. */
  readonly hosts: readonly string[]
  /** Its calls or documents may stand in a frame, of this site or of another that is switched on. */
  readonly frames?: boolean
  /** No script in the page at all: only the time that it is in front. */
  readonly timeOnly?: boolean
  /** Accounts that are work, by the end of their address in the title; others are not looked at. */
  readonly workAccounts?: readonly string[]
  /** A PDF shown in a tab of this site may be named. Not where a file name may identify a letter or a person. */
  readonly namesPdf?: boolean
  readonly meeting?: MeetingSigns
  /** Where keys and clicks of the person mean editing, because no request shows it. */
  readonly handEdits?: readonly PathGlob[]
  /** The editor is a frame of another origin: editing is that it has the focus, in this mode. */
  readonly frameEdits?: { readonly query: string; readonly names: readonly string[] }
  /** On these paths the script does nothing at all: sign-in, one-time codes. */
  readonly silent: readonly PathGlob[]
  /** `/u/1/` says which account is used; it is nobody's business. */
  readonly dropAccount?: boolean
  /** The name stands behind the last ` | ` of the title. */
  readonly titleIsLastPart?: boolean
  /** The site's own name, as its meta data gives it, is cut off the title. */
  readonly titleHasSite?: boolean
  /** Names that say nothing. */
  readonly untitled: readonly string[]
  readonly routes: readonly Route[]
  readonly gestures: readonly GestureRule[]
  /** A request of the page's own to this path, answered with 2xx, is a saved change. */
  readonly saves: readonly PathGlob[]
  /** Requests of this site count as supporting evidence of an outcome. */
  readonly requestHost: string
  readonly requestPaths?: readonly PathGlob[]
  readonly notRequestHosts?: readonly string[]
  /** A letter has a sifat; without a readable, open one it loses number and subject. */
  readonly classified?: boolean
}

/** An app to watch: what is read of its pages, and what is made of that. The second half stays in the extension. */
export type Adapter = CaptureTable &
  AppProfile & {
    /** One form for all addresses of an object; where it has one, the app vouches for the ids in its paths. */
    readonly canonical?: CanonicalPath
  }

/** The half of an adapter that a page's script needs. */
export function captureTableOf(adapter: Adapter): CaptureTable {
  const {
    startsOff: _startsOff,
    wording: _wording,
    names: _names,
    canonical: _canonical,
    ...table
  } = adapter
  return table
}
