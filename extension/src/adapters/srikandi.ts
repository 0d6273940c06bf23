import type { Adapter, Outcome, Probe, Route } from '../engine/adapter.ts'

/**
 * SRIKANDI (ANRI). Anchors: form ids, names, label and heading texts; never its class names. `?id=` is
 * salted encryption, new at each visit, so a letter is known by number, date and subject. Most paths
 * are not public: what is not recognised by path is recognised by heading.
 */
const label = (value: string): Probe => ({ by: 'label', value })
const button = (name: string): Probe => ({ by: 'button', name })
const success: Outcome = { appear: { by: 'css', value: '.swal2-icon-success' } }
const failure: Outcome = { appear: { by: 'css', value: '.swal2-icon-error' } }
const refused: Outcome = { resource: 'failed' }

const letter = {
  label: [label('Nomor Naskah'), label('Nomor Surat'), label('Nomor')],
  detail: [label('Hal'), label('Perihal')],
  klass: [label('Sifat Naskah'), label('Sifat')],
  date: [label('Tanggal Naskah'), label('Tanggal Surat')],
} as const satisfies Route['fields']

/** Asal naskah is an office only where it says so; a sender's name is never read. */
const incoming = { ...letter, from: [label('Asal Naskah'), label('Instansi Pengirim')] }

const beingWritten = {
  detail: [{ by: 'value', value: 'textarea[name=hal]' }],
  klass: letter.klass,
} as const satisfies Route['fields']

/** A letter's own address dies with the visit; its list has a field for the number. */
const link = { template: 'list', scope: 'self' } as const
/** One-time code and the signing service may take long. */
const SIGN_MS = 60_000

export default {
  app: 'srikandi',
  name: 'SRIKANDI',
  hosts: ['srikandi.arsip.go.id'],
  silent: ['/auth/**', '/login/**'],
  titleSuffixes: [' - SRIKANDI', ' | SRIKANDI'],
  untitled: ['SRIKANDI'],
  classified: true,
  requestHost: 'arsip.go.id',
  notRequestHosts: ['s3.arsip.go.id'],
  saves: [],
  routes: [
    {
      paths: ['**registrasi-naskah-keluar'],
      type: 'naskah-keluar',
      key: 'fields',
      fields: beingWritten,
      link,
    },
    {
      paths: ['**registrasi-naskah-masuk'],
      type: 'naskah-masuk',
      key: 'fields',
      fields: beingWritten,
      link,
    },
    {
      paths: ['/pembuatan-naskah-keluar/**/detail', '/pembuatan-naskah-keluar/**/view'],
      headings: ['Daftar Penandatangan', 'Daftar Verifikator', 'Form TTE'],
      type: 'naskah-keluar',
      key: 'fields',
      fields: letter,
      link,
    },
    {
      paths: ['/penerimaan-naskah-masuk/**/detail', '/penerimaan-naskah-masuk/**/view'],
      headings: ['Detail Naskah', 'Detail isi Naskah', 'Disposisi Masuk', 'Daftar Disposisi'],
      type: 'naskah-masuk',
      key: 'fields',
      fields: incoming,
      link,
    },
  ],
  gestures: [
    {
      rule: 'approve',
      on: 'submit',
      target: [{ by: 'css', value: 'form#formTtd' }],
      requires: 'form#formTtd [name=status][value=SETUJU]:checked',
      any: [
        [{ gone: 'form#formTtd' }, { resource: 'ok' }],
        [
          {
            appear: { by: 'css', value: 'td span' },
            text: 'SETUJU',
            // A chosen filter above a list draws the same badge.
            inside: 'tr:not(:has(input))',
            under: 'Daftar Penandatangan',
          },
        ],
        [{ appear: { by: 'css', value: 'form#formTte' } }],
        [success],
      ],
      cancel: [failure, refused],
    },
    {
      rule: 'reject',
      on: 'submit',
      target: [{ by: 'css', value: 'form#formTtd' }],
      requires: 'form#formTtd [name=status][value=TOLAK]:checked',
      any: [[{ gone: 'form#formTtd' }, { resource: 'ok' }], [success]],
      cancel: [failure, refused],
    },
    {
      rule: 'sign',
      target: [button('Ya, Tandatangani')],
      any: [[success], [{ gone: 'form#formTte', after: 'reload' }]],
      cancel: [failure],
      windowMs: SIGN_MS,
    },
    {
      rule: 'register',
      paths: ['/penerimaan-naskah-masuk/**'],
      target: [button('Ya, Kirim'), button('Simpan')],
      any: [[success]],
      cancel: [failure, refused],
    },
    {
      rule: 'send',
      target: [button('Ya, Kirim')],
      any: [[{ appear: { by: 'heading', value: 'Naskah ini telah dikirim' } }]],
      cancel: [failure, refused],
      windowMs: SIGN_MS,
    },
    {
      rule: 'register',
      paths: ['**registrasi**'],
      target: [button('Simpan')],
      any: [[success]],
      cancel: [failure, refused],
    },
    {
      rule: 'verify',
      target: [button('Kirim'), button('Simpan')],
      around: ['Form Verifikasi', 'Verifikasi Naskah'],
      requires: '[role=dialog] [name=status][value=SETUJU]:checked',
      any: [[success], [{ gone: '[role=dialog] [name=status]' }, { resource: 'ok' }]],
      cancel: [failure, refused],
    },
    {
      rule: 'reject',
      target: [button('Kirim'), button('Simpan')],
      around: ['Form Verifikasi', 'Verifikasi Naskah'],
      requires: '[role=dialog] [name=status][value=TOLAK]:checked',
      any: [[success], [{ gone: '[role=dialog] [name=status]' }, { resource: 'ok' }]],
      cancel: [failure, refused],
    },
    {
      rule: 'dispose',
      target: [button('Kirim'), button('Disposisikan')],
      around: ['Form Disposisi / Koordinasi', 'Form Disposisi'],
      any: [[success], [{ gone: '[role=dialog]' }, { resource: 'ok' }]],
      cancel: [failure, refused],
    },
    {
      rule: 'complete',
      target: [button('Kirim'), button('Simpan')],
      around: ['Penyelesaian Disposisi', 'Form Penyelesaian', 'Form Penyelesaian Disposisi'],
      any: [[success], [{ gone: '[role=dialog]' }, { resource: 'ok' }]],
      cancel: [failure, refused],
    },
    {
      rule: 'file',
      target: [button('Simpan'), button('Berkaskan')],
      around: ['Pemberkasan Arsip', 'Form Pemberkasan', 'Pemberkasan'],
      as: 'naskah-keluar',
      any: [[success], [{ gone: '[role=dialog]' }, { resource: 'ok' }]],
      cancel: [failure, refused],
    },
  ],
  wording: {
    page: 'Mengelola naskah dinas pada SRIKANDI',
  },
} satisfies Adapter
