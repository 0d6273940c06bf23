import { NILAI } from '@jejak/shared/evaluation/perilaku'
import type { FeedbackAbout } from '@jejak/shared/feedback/feedback'
import { f } from './t.ts'

/** One thing that feedback may be on, and its words. */
export type Subject = { readonly about: FeedbackAbout; readonly text: string }

export const keyOf = ({ about }: Subject): string => `${about.kind}:${about.ref}`

/** The seven values of BerAKHLAK. */
export const perilakuSubjects = (): Subject[] =>
  NILAI.map((ref) => ({
    about: { kind: 'perilaku', ref },
    text: f('on.perilaku', { text: f(`nilai.${ref}`) }),
  }))

export const rhkSubject = ({
  id,
  uraian,
}: {
  readonly id: string
  readonly uraian: string
}): Subject => ({ about: { kind: 'rhk', ref: id }, text: f('on.rhk', { text: uraian }) })
