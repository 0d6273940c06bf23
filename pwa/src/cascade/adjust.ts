import type { Look, Proposal } from '@jejak/shared/skp/cascade'
import type { SkpContent } from '@jejak/shared/skp/skp'

/** The plan with the superior's RHK as it reads now; where that one has gone, with none, for its owner to choose another. */
export const adjusted = (content: SkpContent, { rhkId, now }: Pick<Look, 'rhkId' | 'now'>) => ({
  ...content,
  rhk: content.rhk.map((rhk) => {
    if (rhk.id !== rhkId) return rhk
    if (now !== null) return { ...rhk, rhkAtasan: now }
    const { rhkAtasanId: _gone, ...rest } = rhk
    return { ...rest, rhkAtasan: '' }
  }),
})

/** The plan with what was proposed as its last RHK. It has the id of the proposal: that is how it is known as taken up. */
export function withProposal(
  content: SkpContent,
  { id, uraian, superiorRhkId, superiorWords }: Proposal,
): SkpContent {
  if (content.rhk.some((rhk) => rhk.id === id)) return content
  return {
    ...content,
    rhk: [
      ...content.rhk,
      {
        id,
        jenis: 'utama',
        klasifikasi: 'individu',
        uraian,
        rhkAtasan: superiorWords,
        rhkAtasanId: superiorRhkId,
        indikator: [],
        rencanaAksi: [],
      },
    ],
  }
}
