import type { Adapter, GestureRule, Route } from '../engine/adapter.ts'

/**
 * SIPD-RI (Kemendagri). The path tells the kind of document; numbers, amounts, payees and accounts are
 * not read. An action is done when the modal's own heading says "Berhasil".
 */
const kind = (type: string, name: string, paths: readonly string[]): Route => ({
  paths,
  type,
  key: 'name',
  name,
  route: `/${type}`,
  link: { template: 'plain', scope: 'self' },
})

const step = (rule: string, ...names: readonly string[]): GestureRule => ({
  rule,
  target: names.map((name) => ({ by: 'button', name })),
  any: [
    [{ appear: { by: 'css', value: '.chakra-modal__header' }, word: 'Berhasil' }],
    [{ appear: { by: 'css', value: '[role=dialog] header' }, word: 'Berhasil' }],
  ],
  cancel: [{ appear: { by: 'css', value: '.chakra-modal__header' }, word: 'Gagal' }],
  windowMs: 30_000,
})

export default {
  app: 'sipd',
  name: 'SIPD',
  hosts: ['sipd.kemendagri.go.id', 'sipd-ri.kemendagri.go.id', 'peta.sipd.kemendagri.go.id'],
  frames: true,
  silent: ['**/login', '**/login/**', '/auth/**', '**/settings/user'],
  titleSuffixes: [],
  untitled: [],
  requestHost: 'kemendagri.go.id',
  saves: [],
  routes: [
    kind('rak', '', ['**/rencana-penarikan-dana/**', '**/laporan/rak/**']),
    kind('dpa', '', ['**/pengeluaran/dpa/**']),
    kind('spd', '', ['**/pengeluaran/spd/**']),
    kind('npd', '', ['**/submission/npd/**', '**/pengajuan/npd/**']),
    kind('spp', 'SPP-{id}', ['**/pengeluaran/spp/{id:UP|GU|TU|LS|KKPD}/**']),
    kind('spp', '', ['**/pengeluaran/spp/**']),
    {
      ...kind('spm', '', ['**/pengeluaran/spm/**']),
      fields: { label: [{ by: 'query', value: 'type', names: ['UP', 'GU', 'TU', 'LS', 'KKPD'] }] },
    },
    kind('sp2d', '', ['**/pengeluaran/sp2d/**']),
    kind('tbp', '', ['**/pengeluaran/tbp/**']),
    kind('sts', '', ['**/pengeluaran/sts/**']),
    kind('lpj', 'UP/GU', ['**/lpj/up-gu/**']),
    kind('lpj', 'administratif', ['**/lpj/administratif/**']),
    kind('lpj', '', ['**/lpj/**']),
    kind('penerimaan', '', ['**/penatausahaan/penerimaan/**']),
    kind('rpjmd', '', ['**/perencanaan/rpjmd/**']),
    kind('renstra', '', ['**/perencanaan/renstra/**']),
    kind('renja', '', ['**/perencanaan/renja/**']),
    kind('rkpd', '', ['**/perencanaan/rkpd/**']),
    kind('rka', '', ['**/penganggaran/anggaran/cascading/**']),
    kind('standar-harga', '{id}', ['**/standar_harga/{id:ssh|hspk|asb|sbu}/**']),
    kind('usulan', 'aspirasi', ['**/usulan/usulan-aspirasi/**']),
    kind('usulan', 'pokok pikiran', ['**/usulan/usulan-pokir/**']),
    kind('jurnal', '', ['/aklapv2/**']),
    { paths: ['/**'], type: 'page', key: 'name', route: '/' },
  ],
  gestures: [
    step('verify', 'Verifikasi Sekarang', 'Validasi Sekarang'),
    step('approve', 'Setujui Sekarang'),
    step('create', 'Tambah Sekarang', 'Konfirmasi'),
  ],
  wording: {
    page: 'Memproses data keuangan dan perencanaan daerah pada SIPD',
    chain: {
      place: 'pada SIPD',
      steps: {
        dpa: { noun: 'DPA', verb: 'Menelaah' },
        rak: { noun: 'rencana anggaran kas', verb: 'Menyusun' },
        spd: { noun: 'SPD', verb: 'Memproses' },
        npd: { noun: 'nota pencairan dana (NPD)', verb: 'Mengajukan' },
        spp: { noun: 'SPP', verb: 'Menyusun' },
        spm: { noun: 'SPM', verb: 'Menyusun' },
        sp2d: { noun: 'SP2D', verb: 'Memproses' },
        tbp: { noun: 'TBP', verb: 'Membukukan' },
        sts: { noun: 'STS', verb: 'Membukukan' },
        lpj: { noun: 'LPJ bendahara', verb: 'Menyusun' },
        penerimaan: { noun: 'penerimaan daerah', verb: 'Membukukan' },
        rkpd: { noun: 'RKPD', verb: 'Menyusun' },
        renja: { noun: 'Renja', verb: 'Menyusun' },
        renstra: { noun: 'Renstra', verb: 'Menyusun' },
        rpjmd: { noun: 'RPJMD', verb: 'Menyusun' },
        rka: { noun: 'rincian belanja sub kegiatan', verb: 'Menyusun' },
        'standar-harga': { noun: 'standar harga satuan', verb: 'Memutakhirkan' },
        usulan: { noun: 'usulan', verb: 'Memproses' },
        jurnal: { noun: 'jurnal/laporan keuangan', verb: 'Menyusun' },
      },
    },
  },
} satisfies Adapter
