import type { Field } from './field.ts'

/** Pengadaan barang/jasa: Perpres 16/2018 and its changes. */
export const PROCUREMENT: Field = {
  abbreviations: `
    pbj: pengadaan barang jasa
    hps: harga perkiraan sendiri pengadaan
    oe: harga perkiraan pengadaan
    rup: rencana umum pengadaan
    sirup: sistem informasi rencana umum pengadaan
    lpse: layanan pengadaan secara elektronik
    spse: sistem pengadaan secara elektronik
    ukpbj: unit kerja pengadaan barang jasa
    ulp: unit layanan pengadaan
    pokja: kelompok kerja pemilihan
    spk: surat perintah kerja kontrak
    spmk: surat perintah mulai kerja kontrak
    sppbj: surat penunjukan penyedia barang jasa
    bast: berita acara serah terima
    baphp: berita acara pemeriksaan hasil pekerjaan
    bahp: berita acara hasil pemilihan
    tkdn: tingkat komponen dalam negeri
    p3dn: peningkatan penggunaan produk dalam negeri
    lkpp: lembaga kebijakan pengadaan
    atk: alat tulis kantor persediaan
    ecatalog: katalog elektronik pengadaan
    eproc: pengadaan elektronik
    epurchasing: pembelian elektronik pengadaan
  `,
  topics: `
    pengadaan lelang tender penyedia pokja pemilihan spse lpse rup sirup hps katalog ekatalog e-purchasing epurchasing negosiasi_harga penawaran kualifikasi sanggah aanwijzing vendor rekanan penunjukan_langsung swakelola pemenang paket spesifikasi survei_harga harga_pasar pesanan e-order toko_daring
    kontrak spk addendum adendum jaminan_pelaksanaan spmk klausul denda bast baphp serah_terima_pekerjaan penyedia
    tkdn p3dn produk_dalam_negeri pdn
    evaluasi_penawaran pembuktian penjelasan_dokumen dokumen_penawaran pemilihan tender berita_acara_hasil sanggahan
    spesifikasi hps kak survei_harga referensi_harga persiapan_pengadaan rincian_harga
    katalog_elektronik e-purchasing klik_pesan minikompetisi mini_kompetisi
    rup sirup pengumuman paket_penyedia paket_swakelola
    konsultasi_pengadaan advokasi pendampingan_pengadaan pembinaan_pelaku probity_advice
    kontrak spk addendum keterlambatan_pekerjaan denda jaminan kinerja_penyedia
  `,
}
