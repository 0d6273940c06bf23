export type DriveFile = { readonly id: string; readonly name: string }

export type DriveBoot = {
  readonly place: 'folder' | 'file' | 'search'
  /** Name of the folder or file in front. */
  readonly name: string
  readonly rows: readonly DriveFile[]
}

export const FOLDER = {
  id: '1FolderBuktiDukungKinerja_2026-gggggggggg',
  name: 'Bukti Dukung Kinerja',
}

export const files: readonly DriveFile[] = [
  { id: '1FileNotulaRapatEvaluasi_2026-hhhhhhhhhhh', name: 'Notula Rapat Evaluasi.pdf' },
  { id: '1FileDaftarHadirRapat_2026-iiiiiiiiiiiiii', name: 'Daftar Hadir Rapat.pdf' },
  { id: '1FileLain_2026-jjjjjjjjjjjjjjjjjjjjjjjjjj', name: 'CANARY_BERKAS.pdf' },
]
