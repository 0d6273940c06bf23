import type { Field } from './field.ts'

/** Perencanaan, penganggaran and akuntabilitas: Permendagri 86/2017, Perpres 29/2014. */
export const PLANNING: Field = {
  abbreviations: `
    rka: rencana kerja anggaran
    rkakl: rencana kerja anggaran kementerian lembaga
    dpa: dokumen pelaksanaan anggaran
    dppa: dokumen pelaksanaan perubahan anggaran
    dipa: daftar isian pelaksanaan anggaran
    pok: petunjuk operasional kegiatan anggaran
    rak: rencana anggaran kas
    rab: rencana anggaran biaya
    kua: kebijakan umum anggaran
    ppas: prioritas plafon anggaran sementara
    apbd: anggaran pendapatan belanja daerah
    apbn: anggaran pendapatan belanja negara
    apbdes: anggaran pendapatan belanja desa
    kak: kerangka acuan kerja
    tor: kerangka acuan kerja
    asb: analisis standar belanja
    ssh: standar satuan harga
    shs: standar harga satuan
    sbu: standar biaya umum
    renja: rencana kerja perencanaan
    renstra: rencana strategis perencanaan
    rkpd: rencana kerja pemerintah daerah perencanaan
    rpjmd: rencana pembangunan jangka menengah daerah perencanaan
    rpjpd: rencana pembangunan jangka panjang daerah perencanaan
    rpjmn: rencana pembangunan jangka menengah nasional perencanaan
    rkp: rencana kerja pemerintah perencanaan
    musrenbang: musyawarah perencanaan pembangunan
    musrenbangcam: musyawarah perencanaan pembangunan kecamatan
    pokir: pokok pikiran dewan perencanaan
    lkjip: laporan kinerja instansi pemerintah akuntabilitas
    lkip: laporan kinerja instansi pemerintah akuntabilitas
    lkj: laporan kinerja akuntabilitas
    lakip: laporan akuntabilitas kinerja instansi pemerintah
    sakip: sistem akuntabilitas kinerja instansi pemerintah
    lppd: laporan penyelenggaraan pemerintahan daerah
    eppd: evaluasi penyelenggaraan pemerintahan daerah
    lkpj: laporan keterangan pertanggungjawaban kepala daerah
    iku: indikator kinerja utama
    ikk: indikator kinerja kunci
    ikd: indikator kinerja daerah
    pk: perjanjian kinerja
    rhk: rencana hasil kerja
    tapkin: penetapan kinerja perjanjian
    monev: monitoring evaluasi
    rfk: realisasi fisik keuangan
    tepra: tim evaluasi pengawasan realisasi anggaran
    rb: reformasi birokrasi
    rbt: reformasi birokrasi tematik
    zi: zona integritas reformasi birokrasi
    wbk: wilayah bebas korupsi zona integritas
    wbbm: wilayah birokrasi bersih melayani zona integritas
    pmprb: penilaian mandiri pelaksanaan reformasi birokrasi
    lke: lembar kerja evaluasi
    anjab: analisis jabatan
    abk: analisis beban kerja
    sotk: susunan organisasi tata kerja
    tupoksi: tugas pokok fungsi
    sop: standar operasional prosedur
    probis: proses bisnis
    sdgs: tujuan pembangunan berkelanjutan
    tpb: tujuan pembangunan berkelanjutan
    klhs: kajian lingkungan hidup strategis
    bappeda: badan perencanaan pembangunan daerah
    bapperida: badan perencanaan pembangunan riset inovasi daerah
  `,
  topics: `
    perencanaan renja renstra rkpd rpjmd musrenbang program forum pokir usulan rancangan_awal ranwal rankhir pagu_indikatif prioritas kerangka_logis e-planning
    rka dpa anggaran rab penganggaran dipa pok pergeseran kua ppas apbd sub_kegiatan pagu belanja standar_harga plafon tapd
    kinerja lkjip lakip sakip akuntabilitas iku capaian cascading crosscutting target indikator lke esr
    monitoring evaluasi pemantauan monev pengendalian realisasi progres rfk capaian deviasi kendala instrumen
    laporan pelaporan lppd lkpj rekapitulasi rekap bulanan triwulanan tahunan
    zona_integritas birokrasi wbk wbbm pmprb agen_perubahan rb zi pembangunan_zona

    kelembagaan organisasi tata_laksana ketatalaksanaan sop anjab abk sotk evaluasi_jabatan peta_jabatan probis peta_proses_bisnis standar_pelayanan prosedur tupoksi uraian_tugas

    statistik dataset metadata satu_data sektoral walidata profil_daerah

    inovasi riset penelitian kelitbangan iga
    risiko mitigasi rtp
    perencanaan_kebutuhan kak tor kerangka_acuan proposal
    rka rencana_anggaran anggaran_kegiatan usulan_anggaran
    dpa pergeseran anggaran_perubahan dppa p-apbd
    laporan_tahunan kaleidoskop profil_dinas
    evaluasi_renja evaluasi_renstra hasil_renja evaluasi_rkpd
    pengendalian_kegiatan realisasi_kegiatan rapat_evaluasi serapan_anggaran
    sakip evaluasi_akip
    musrenbang usulan_masyarakat aspirasi pokir usulan_desa forum_konsultasi forum_perangkat rembuk konsultasi_publik
    rkpd rancangan_awal kerangka_ekonomi prioritas_daerah arah_kebijakan ranwal rancangan_akhir
    rpjmd renstra visi misi tujuan_sasaran strategis lima_tahunan jangka_menengah
    renja forum_perangkat rencana_kerja kerja_tahunan
    perjanjian_kinerja pk penetapan_kinerja target_kinerja
    lkjip lakip laporan_kinerja analisis_capaian
    capaian_indikator realisasi_kinerja iku matriks_capaian renaksi
    lkpj lppd ikk penyelenggaraan_pemerintahan
    ssh sbu asb hspk standar_harga satuan_harga
    anjab abk uraian_jabatan beban_kerja kebutuhan_jabatan
    sop prosedur_operasional alur_kerja diagram_alir flowchart standar_operasional
    standar_pelayanan maklumat jenis_layanan
    fkp skm survei_kepuasan kuesioner_layanan
    pengentasan_kemiskinan tkpkd penanggulangan_kemiskinan stunting konvergensi
  `,
}
