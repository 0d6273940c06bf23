import {
  SKP_MOST,
  type Indikator,
  type RencanaAksi,
  type Rhk,
  type SkpContent,
} from '../../skp/skp.ts'
import { plain } from '../fill-entry.ts'
import type { FileRhk } from './read-plan-file.ts'

/** A plan with what a file says put to it: what has the same words is the same and takes the file's target, and nothing is taken away. */
export function addPlan(
  current: SkpContent,
  read: readonly FileRhk[],
  makeId: () => string,
): SkpContent {
  const same = (one: string, other: string) =>
    plain(one).toLowerCase() === plain(other).toLowerCase()
  const merged = current.rhk.map((rhk) => {
    const more = read.find(({ uraian }) => same(uraian, rhk.uraian))
    return more ? addTo(rhk, more, makeId) : rhk
  })
  const added = read
    .filter(({ uraian }) => !current.rhk.some((rhk) => same(rhk.uraian, uraian)))
    .map((each): Rhk => {
      const { jenis, uraian, rhkAtasan } = each
      const blank: Rhk = {
        id: makeId(),
        jenis,
        klasifikasi: 'individu',
        uraian,
        rhkAtasan,
        indikator: [],
        rencanaAksi: [],
      }
      return addTo(blank, each, makeId)
    })
  return { ...current, rhk: [...merged, ...added] }
}

/** False for more than one SKP holds. */
export const fits = ({ rhk }: SkpContent): boolean =>
  rhk.length <= SKP_MOST.rhk &&
  rhk.every(
    ({ indikator, rencanaAksi }) =>
      indikator.length <= SKP_MOST.indikator && rencanaAksi.length <= SKP_MOST.rencanaAksi,
  )

function addTo(rhk: Rhk, read: FileRhk, makeId: () => string): Rhk {
  const withId = <Item extends object>(item: Item) => ({ ...item, id: makeId() })
  const newOnes = read.indikator.filter(
    (item) => !rhk.indikator.some((each) => isSameIndikator(each, item)),
  )
  const newActions = read.rencanaAksi.filter(
    (item) => !rhk.rencanaAksi.some((each) => isSameAction(each, item)),
  )
  return {
    ...rhk,
    rhkAtasan: rhk.rhkAtasan || read.rhkAtasan,
    indikator: [
      ...rhk.indikator.map((item) =>
        retarget(
          item,
          read.indikator.find((each) => isSameIndikator(item, each)),
        ),
      ),
      ...newOnes.map(withId),
    ],
    rencanaAksi: [
      ...rhk.rencanaAksi.map((action) => {
        const found = read.rencanaAksi.find((each) => isSameAction(action, each))
        return found?.target ? { ...action, target: found.target } : action
      }),
      ...newActions.map(withId),
    ],
  }
}

/** The file's target, and not the number that stood for another one. */
function retarget(item: Indikator, read: { readonly target: string } | undefined): Indikator {
  if (!read?.target || plain(read.target) === plain(item.target)) return item
  const { targetAngka: _number, satuan: _unit, ...rest } = item
  return { ...rest, target: read.target }
}

type Measure = Pick<Indikator, 'aspek' | 'indikator'>
const isSameIndikator = (one: Measure, other: Measure): boolean =>
  one.aspek === other.aspek && plain(one.indikator) === plain(other.indikator)

type Action = Pick<RencanaAksi, 'periodId' | 'deskripsi'>
const isSameAction = (one: Action, other: Action): boolean =>
  one.periodId === other.periodId && plain(one.deskripsi) === plain(other.deskripsi)
