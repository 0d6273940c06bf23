import type { Field } from './field.ts'

/** The steps that every field knows: planning, checking, serving, telling, keeping, mending. */
export const PROCESS: Field = {
  abbreviations: `
    rtl: rencana tindak lanjut
    matriks: pengolahan data
    juknis: petunjuk teknis pedoman
    juklak: petunjuk pelaksanaan pedoman
    bimtek: bimbingan teknis pelatihan
    lapbul: laporan bulanan
    laptah: laporan tahunan
    lapkin: laporan kinerja
    wasdal: pengawasan pengendalian
    binwas: pembinaan pengawasan
    timwas: tim pengawasan
    rakontek: rapat konsultasi teknis
    kunker: kunjungan kerja
    renaksi: rencana aksi
    yanlik: pelayanan publik
    yandas: pelayanan dasar
    kepeg: kepegawaian
    keu: keuangan
    umpeg: umum kepegawaian
    perenc: perencanaan
    adm: administrasi
    lap: laporan
    dok: dokumentasi dokumen
    peg: pegawai
    kab: kabupaten
    kec: kecamatan
    kel: kelurahan
    ds: desa
    kadis: kepala dinas pimpinan
    kabid: kepala bidang
    kasubag: kepala subbagian
    sekda: sekretaris daerah pimpinan
    sekdis: sekretaris dinas
    wabup: wakil bupati pimpinan
  `,
  topics: `
    mengawasi inspeksi sidak pengecekan uji_petik kepatuhan mengecek razia
    memeriksa pengecekan meneliti ceklis checklist uji menguji
    melayani pelayanan loket antrean pemohon pengunjung konter gerai
    verifikasi validasi kelengkapan persyaratan syarat keabsahan berkas_pemohon
    penerbitan terbit cetak pencetakan blangko penyerahan
    pemeliharaan perbaikan memperbaiki rusak servis ganti penggantian pasang perawatan kerusakan kalibrasi
    pendataan inventarisasi identifikasi pemetaan pemutakhiran updating sensus survei
    pencatatan register pembukuan registrasi
    pelaporan laporan rekap rekapitulasi lapbul statistik_bulanan
    evaluasi monitoring pemantauan supervisi pengendalian progres
    rencana proposal jadwal tahapan kebutuhan time_schedule
    sosialisasi penyuluhan edukasi materi ceramah diseminasi menyosialisasikan penerangan ekspos penyebarluasan spanduk leaflet brosur
    bimbingan pembinaan pendampingan asistensi coaching konsultasi fasilitasi mentoring klinik
    pelatihan bimtek peserta narasumber angkatan
    seleksi rekrutmen calon wawancara tes pendaftaran pelamar kandidat
    penyaluran distribusi pendistribusian pembagian penyerahan_bantuan droping
    pemusnahan kedaluwarsa penghapusan
    pengaduan aduan keluhan lapor tanggapan komplain
    kepuasan kuesioner skm ikm responden
    pedoman juknis juklak petunjuk_teknis panduan sop
    kajian analisis telaah penelaahan studi rekomendasi
    kerja_sama kemitraan jejaring mou pks kolaborasi
    koordinasi sinkronisasi rakor lintas_sektor forum
    dokumentasi foto video mendokumentasikan arsip_kegiatan
    mediasi klarifikasi perselisihan sengketa musyawarah konflik
    penertiban operasi razia penindakan
    promosi pameran kampanye publikasi potensi brosur infografis
    data_terpadu basis_data database dashboard aplikasi
    insiden kejadian kronologi kecelakaan jatuh
    penjadwalan regu sif shift giliran
    pengukuran kalibrasi titik koordinat
    lomba kejuaraan turnamen festival
    pengiriman ekspedisi
    konsumsi akomodasi perlengkapan_acara persiapan_acara
  `,
}
