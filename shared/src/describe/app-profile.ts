/**
 * What suggesting knows of a watched app. Adapters of the extension are profiles with a capture table
 * beside; the fields here are data only, so that the same profile serves the panel and the evaluation.
 */
export type AppProfile = {
  /** Id of the app as capture events carry it. */
  readonly app: string
  /** What the app is called on screen. */
  readonly name: string
  /** By object type, where the owner calls the app for it something else: "Google Spreadsheet". */
  readonly names?: Readonly<Record<string, string>>
  /** Off until the person switches it on: mail, agenda, chat, one's own file. */
  readonly startsOff?: boolean
  /** What the app appends to its titles, with its separator: " - Google Docs". */
  readonly titleSuffixes: readonly string[]
  /** How work in it is put in words; without it the words of its object types are used. */
  readonly wording?: AppWording
}

/** Sentences are Indonesian work prose: operational verb, object, place. */
export type AppWording = {
  /** The sentence for time in the app on no object in particular. */
  readonly page?: string
  /** How one takes part in its meetings: "melalui Zoom". */
  readonly meeting?: string
  /** Its files are told in the words of this type, whatever type they have. */
  readonly filesAs?: 'document'
  /** Object types of its own. */
  readonly objects?: Readonly<Record<string, ObjectWording>>
  readonly chain?: DocumentChain
}

/** One object type of one app. `{name}` is the name with its lead; it is left out with the name. */
export type ObjectWording = {
  readonly text: string
  /** Word in front of the name, said once: "layanan". */
  readonly lead?: string
  /** The name of what has none. */
  readonly unnamed?: string
  /** Other sentences, by the name. */
  readonly named?: Readonly<Record<string, string>>
  /** `kegiatan` when left out. */
  readonly unit?: string
}

/**
 * Documents of one administrative chain (budget, payment): each kind has a noun and the verb that makes
 * it, and the rows of a list are worked off one after the other, so that two of them are a group.
 */
export type DocumentChain = {
  /** Where it is done: "pada SIPD". */
  readonly place: string
  /** By object type. */
  readonly steps: Readonly<Record<string, { readonly noun: string; readonly verb: string }>>
}
