const WEAK = new Set([
  'kegiatan',
  'membantu',
  'standby',
  'stand',
  'dll',
  'mengerjakan',
  'melakukan',
  'melaksanakan',
  'bekerja',
  'membuka',
  'tugas',
  'rutin',
  'lain-lain',
])

/** True when the first word says nothing about what was done (reference: verbs of the performance dictionaries). */
export function isWeakOpener(text: string): boolean {
  const first =
    text
      .trim()
      .split(/[\s,.;:]+/)[0]
      ?.toLocaleLowerCase('id') ?? ''
  return WEAK.has(first)
}
