import { drawAgency, type Lists } from '../import/drawn-agency.ts'
import { createChance } from '../sync-fuzz/chance.ts'

const UNITS = ['Dinas Perpustakaan', 'Bidang Layanan', 'Bidang Pengolahan Bahan Pustaka']
const POSTS = ['Pustakawan', 'Arsiparis', 'Pengelola Layanan', 'Analis Data', 'Pengadministrasi']

/** A library of sixty people as its lists have it, with names that a reader of the guide would expect. */
export function library(): Lists {
  const lists = drawAgency(60, createChance(11))
  for (const [at, row] of lists.unor.entries()) row[1] = UNITS[at] ?? ''
  for (const [at, row] of lists.post.entries()) {
    const unit = UNITS[Math.floor(at / 20)] ?? ''
    row[1] = at % 20 === 0 ? `Kepala ${unit}` : (POSTS[at % POSTS.length] ?? '')
  }
  return lists
}
