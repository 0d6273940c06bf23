import type { Field } from './field.ts'

/** Penatausahaan keuangan daerah and negara: Permendagri 77/2020, PMK on APBN payments. */
export const FINANCE: Field = {
  abbreviations: `
    spj: surat pertanggungjawaban keuangan
    lpj: laporan pertanggungjawaban keuangan
    spp: surat permintaan pembayaran belanja
    spm: surat perintah membayar pembayaran belanja
    sp2d: surat perintah pencairan dana pembayaran belanja
    spd: surat penyediaan dana
    npd: nota pencairan dana
    tbp: tanda bukti pembayaran
    sts: surat tanda setoran
    sp2b: surat pengesahan pendapatan belanja
    sp3b: surat permintaan pengesahan pendapatan belanja
    bku: buku kas umum
    gu: ganti uang persediaan
    up: uang persediaan
    tup: tambahan uang persediaan
    ls: langsung pembayaran
    gup: ganti uang persediaan
    ntpn: nomor transaksi penerimaan negara pajak
    tgr: tuntutan ganti rugi
    sipd: sistem informasi pemerintahan daerah
    kppn: kantor pelayanan perbendaharaan negara
    bpkad: badan pengelola keuangan aset daerah
    bpka: badan pengelola keuangan aset
    ppk: pejabat penatausahaan keuangan pembuat komitmen
    ppkom: pejabat pembuat komitmen
    pptk: pejabat pelaksana teknis kegiatan
    kpa: kuasa pengguna anggaran
    lra: laporan realisasi anggaran
    lo: laporan operasional
    lpe: laporan perubahan ekuitas
    calk: catatan atas laporan keuangan
    lkpd: laporan keuangan pemerintah daerah
    lkskpd: laporan keuangan perangkat daerah
    sap: standar akuntansi pemerintahan
    tpp: tambahan penghasilan pegawai
    tukin: tunjangan kinerja pegawai
    kp4: surat keterangan tunjangan keluarga gaji
    skpp: surat keterangan penghentian pembayaran gaji
    thr: tunjangan hari raya gaji
    pph: pajak penghasilan
    ppn: pajak pertambahan nilai
    npwp: nomor pokok wajib pajak
    spt: surat pemberitahuan perintah tugas
    blud: badan layanan umum daerah
    bos: bantuan operasional sekolah
    bok: bantuan operasional kesehatan
    silpa: sisa lebih pembiayaan anggaran
  `,
  topics: `
    pembayaran spp spm sp2d npd ls tagihan kuitansi kwitansi invoice pencairan honorarium honor transfer belanja termin pihak_ketiga bendahara
    kas spj_fungsional bku kasir bank rekening setoran saldo panjar brankas penatausahaan sts penutupan tunai pembukuan giro transaksi

    pajak perpajakan pph ppn billing djp setor menyetor bukti_potong spt_masa coretax faktur ntpn npwp efiling

    spj lpj pertanggungjawaban kuitansi nota bukti gu up tu fungsional bendahara administratif kelengkapan
    gaji tunjangan tpp kgb rapel penghasilan slip potongan kp4 thr tukin honor payroll taspen bpjs skpp insentif
    laporan_keuangan lra calk neraca akuntansi jurnal aset_tetap lkpd rekonsiliasi ekuitas persediaan buku_besar piutang saldo audited penyusutan kapitalisasi
    realisasi serapan penyerapan anggaran dpa pagu belanja spd
    sppd spd spt lumpsum tiket hotel penginapan perjalanan
    hibah bansos subsidi bantuan_keuangan
    penerimaan pendapatan sts retribusi setoran
    keuangan bendahara
    buku_kas_pembantu buku_bantu register_sp2d register_spp register_spm kartu_kendali
    pembayaran_listrik tagihan_listrik tagihan_telepon langganan_daya
    lpj_bendahara spj_fungsional spj_administratif pengesahan_spj
    pencairan_dana proses_spm penerbitan_sp2d dokumen_pencairan
    verifikasi_spj kelengkapan_dokumen uji_kelengkapan verifikator berkas_tagihan
    bukti_potong pph21 djp_online billing setoran_pajak spt_masa ntpn
    gaji_induk gaji_susulan daftar_gaji rincian_gaji potongan_gaji iuran amprah
    tambahan_penghasilan tpp remunerasi
    rekonsiliasi bank_jateng selisih pencocokan mencocokkan
    tutup_buku pemeriksaan_kas register_penutupan opname_kas
    anggaran_kas spd penyediaan_dana
    penagihan piutang tunggakan
    utang investasi_daerah pinjaman dana_transfer dau dak dbh
  `,
}
