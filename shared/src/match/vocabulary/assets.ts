import type { Field } from './field.ts'

/** Barang milik daerah/negara and rumah tangga kantor: Permendagri 19/2016, Permendagri 47/2021. */
export const ASSETS: Field = {
  abbreviations: `
    bmd: barang milik daerah aset
    bmn: barang milik negara aset
    kib: kartu inventaris barang aset
    kir: kartu inventaris ruangan aset
    rkbmd: rencana kebutuhan barang milik daerah aset
    rkbmn: rencana kebutuhan barang milik negara aset
    rkpbmd: rencana kebutuhan pemeliharaan barang milik daerah
    psp: penetapan status penggunaan barang aset
    lbmd: laporan barang milik daerah
    simak: sistem informasi manajemen akuntansi barang milik negara
    simbada: sistem informasi barang daerah
    siman: sistem informasi manajemen aset negara
    simda: sistem informasi manajemen daerah
    bpkb: bukti pemilikan kendaraan bermotor
    stnk: surat tanda nomor kendaraan
    randis: kendaraan dinas
    ac: pendingin ruangan pemeliharaan
    bbm: bahan bakar kendaraan
  `,
  topics: `
    aset inventaris inventarisasi barang bmd bmn kib kir sensus label simbada simak kodefikasi
    penghapusan lelang_aset rusak_berat pemusnahan_barang taksiran penilaian_aset
    pengamanan sertifikat_tanah sertipikat balik_nama sengketa_aset plang patok
    rkbmd kebutuhan_barang rkpbmd psp
    persediaan stok opname gudang atk alat_tulis penyaluran_barang barang_habis_pakai
    pemeliharaan perbaikan servis service perawatan rehab kerusakan bengkel suku_cadang

    kendaraan mobil motor stnk bpkb sopir pengemudi bbm randis

    rumah_tangga kebersihan gedung perlengkapan ruangan kantor listrik air telepon ac sarana prasarana sarpras satpam taman konsumsi jamuan
    pinjam_pakai sewa pemanfaatan
    hapus dimusnahkan lelang_barang rongsokan kir_rusak
    sensus inventarisasi pengecekan_fisik label_barang stiker kartu_inventaris kir foto_aset
    sertipikasi sertifikasi_tanah bidang_tanah bukti_kepemilikan sertipikat_tanah bpn pengukuran_tanah
    rekonsiliasi_aset rekon_bmd mutasi_tambah kodefikasi
  `,
}
