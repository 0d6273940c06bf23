import fc from 'fast-check'
import { toDay } from '../src/calendar/day.ts'
import { NILAI } from '../src/skp/perilaku.ts'
import {
  IndikatorSchema,
  RhkSchema,
  SkpContentSchema,
  type Indikator,
  type Rhk,
  type SkpContent,
} from '../src/skp/skp.ts'

const uuid = fc.uuid({ version: 7 })
/** Words that e-Kinerja would read the same: no white space to fold. */
const words = fc
  .array(fc.constantFrom('Tersusunnya', 'laporan', 'dokumen', 'layanan', 'rapat', 'é', '“x”'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(' '))
const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100)

const lintasan = (periodId: string): fc.Arbitrary<NonNullable<Indikator['lintasan']>> =>
  fc.oneof(
    fc.record({
      jenis: fc.constant('trajectory' as const),
      hitung: fc.constantFrom('kumulatif' as const, 'per-periode' as const),
      titik: fc.array(fc.record({ periodId: fc.constant(periodId), target: hundredths(1000) }), {
        maxLength: 1,
      }),
    }),
    fc.record({
      jenis: fc.constant('non-trajectory' as const),
      tahap: fc.array(
        fc.record({
          id: uuid,
          nama: words,
          tanggal: fc.constantFrom(toDay('2026-03-31'), toDay('2026-12-31')),
        }),
        { maxLength: 3 },
      ),
    }),
  )

/** Something for each optional field, by its name; what has no sample here fails in `optionalNames`. */
const OPTIONAL = {
  indikator: (periodId: string) => ({
    targetAngka: hundredths(1000),
    satuan: fc.constantFrom('Dokumen', '%', ''),
    bobot: hundredths(100),
    lintasan: lintasan(periodId),
  }),
  rhk: { rhkAtasanId: uuid },
  skp: {
    perilaku: fc
      .subarray([...NILAI])
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((nilai) => fc.record({ nilai: fc.constant(nilai), ekspektasi: words })),
        ),
      ),
    lampiran: fc.record({
      dukungan: fc.array(words, { maxLength: 3 }),
      pertanggungjawaban: fc.array(words, { maxLength: 3 }),
      konsekuensi: fc.array(words, { maxLength: 3 }),
    }),
  },
}

const optionalNames = (entries: Readonly<Record<string, { readonly type: string }>>): string[] =>
  Object.entries(entries)
    .filter(([, schema]) => schema.type === 'optional')
    .map(([name]) => name)

/** Any subset of the samples that the schema knows today; a field without a sample is told by its name. */
function extras(
  entries: Readonly<Record<string, { readonly type: string }>>,
  samples: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Record<string, unknown>> {
  const names = optionalNames(entries)
  const missing = names.filter((name) => !(name in samples))
  if (missing.length > 0) throw new Error(`no sample of ${missing.join(', ')} in whole-plan.ts`)
  const known = Object.fromEntries(Object.entries(samples).filter(([name]) => names.includes(name)))
  return fc.record(known, { requiredKeys: [] })
}

const joined = <Base extends object>(
  base: fc.Arbitrary<Base>,
  more: fc.Arbitrary<Record<string, unknown>>,
): fc.Arbitrary<Base> => fc.tuple(base, more).map(([one, two]) => ({ ...one, ...two }))

const indikator = (periodId: string): fc.Arbitrary<Indikator> =>
  joined(
    fc.record({
      id: uuid,
      aspek: fc.constantFrom('kuantitas' as const, 'waktu' as const),
      indikator: words,
      target: fc.constantFrom('12 Dokumen', '95', 'Minggu ketiga', ''),
    }),
    extras(IndikatorSchema.entries, OPTIONAL.indikator(periodId)),
  )

const rhk = (periodId: string): fc.Arbitrary<Rhk> =>
  joined(
    fc.record({
      id: uuid,
      jenis: fc.constantFrom('utama' as const, 'tambahan' as const),
      klasifikasi: fc.constantFrom('organisasi' as const, 'individu' as const),
      uraian: words,
      rhkAtasan: fc.constantFrom('', 'Meningkatnya layanan'),
      indikator: fc.uniqueArray(indikator(periodId), {
        minLength: 1,
        maxLength: 3,
        selector: (item) => item.indikator,
      }),
      rencanaAksi: fc.uniqueArray(
        fc.record({
          id: uuid,
          periodId: fc.constant(periodId),
          deskripsi: words,
          target: fc.constantFrom('', '1 Dokumen'),
        }),
        { minLength: 1, maxLength: 3, selector: (item) => item.deskripsi },
      ),
    }),
    extras(RhkSchema.entries, OPTIONAL.rhk),
  )

/** Plans with any of the optional fields there are, in one period; no two RHK have the same words. */
export const wholePlan = (periodId: string): fc.Arbitrary<SkpContent> =>
  joined(
    fc.record({
      year: fc.constant(2026),
      pendekatan: fc.constant('kuantitatif' as const),
      rhk: fc.uniqueArray(rhk(periodId), {
        minLength: 1,
        maxLength: 3,
        selector: (each) => each.uraian,
      }),
    }),
    extras(SkpContentSchema.entries, OPTIONAL.skp),
  )

/** Some of them, always the same. */
export const samplePlans = (periodId: string, count: number): readonly SkpContent[] =>
  fc.sample(wholePlan(periodId), { numRuns: count, seed: 20_261_130 })
