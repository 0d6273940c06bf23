type DemoAction = {
  readonly deskripsi: string
  readonly target: string
  readonly unit: string
  /** What such a day's line reads like. */
  readonly lines: readonly string[]
}
export type DemoRhk = {
  readonly jenis: 'utama' | 'tambahan'
  readonly uraian: string
  readonly rhkAtasan: string
  readonly indikator: readonly {
    readonly aspek: 'kuantitas' | 'kualitas' | 'waktu'
    readonly indikator: string
    readonly target: string
  }[]
  readonly actions: readonly DemoAction[]
}
