/** Jenis jabatan. */
export const POST_JENIS = ['jpt', 'administrator', 'pengawas', 'pelaksana', 'fungsional'] as const
/** Empty where nobody has said. */
export type PostJenis = (typeof POST_JENIS)[number] | ''
