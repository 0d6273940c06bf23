import type { Field } from './field.ts'

/** Guru, sekolah, perguruan tinggi: Permendikbud on standar proses and penilaian. */
export const EDUCATION: Field = {
  abbreviations: `
    rpp: rencana pelaksanaan pembelajaran
    kbm: kegiatan belajar mengajar pembelajaran
    pbm: proses belajar mengajar pembelajaran
    pjj: pembelajaran jarak jauh
    atp: alur tujuan pembelajaran
    cp: capaian pembelajaran
    tp: tujuan pembelajaran
    lkpd: lembar kerja peserta didik pembelajaran
    prota: program tahunan pembelajaran
    promes: program semester pembelajaran
    prosem: program semester pembelajaran
    kktp: kriteria ketercapaian tujuan pembelajaran
    kkm: kriteria ketuntasan minimal penilaian
    ph: penilaian harian ulangan
    uh: ulangan harian penilaian
    pts: penilaian tengah semester
    sts: sumatif tengah semester penilaian
    pas: penilaian akhir semester
    sas: sumatif akhir semester penilaian
    sat: sumatif akhir tahun penilaian
    asas: asesmen sumatif akhir semester penilaian
    asts: asesmen sumatif tengah semester penilaian
    pat: penilaian akhir tahun
    uas: ujian akhir semester penilaian
    uts: ujian tengah semester penilaian
    anbk: asesmen nasional penilaian siswa
    akm: asesmen kompetensi minimum penilaian
    tka: tes kemampuan akademik penilaian
    p5: projek penguatan profil pelajar pancasila
    bk: bimbingan konseling siswa
    osis: organisasi siswa pembinaan kesiswaan
    pkg: penilaian kinerja guru
    pkb: pengembangan keprofesian berkelanjutan
    pmm: platform merdeka mengajar kompetensi guru
    ptk: penelitian tindakan kelas
    kkg: kelompok kerja guru keprofesian
    mgmp: musyawarah guru mata pelajaran keprofesian
    mkks: musyawarah kerja kepala sekolah
    kombel: komunitas belajar keprofesian guru
    iht: pelatihan guru keprofesian
    ppg: pendidikan profesi guru
    dapodik: data pokok pendidikan
    emis: data pokok pendidikan madrasah
    ppdb: penerimaan peserta didik baru
    spmb: penerimaan murid baru
    mpls: pengenalan lingkungan sekolah siswa
    arkas: rencana kegiatan anggaran sekolah
    rkas: rencana kegiatan anggaran sekolah
    rks: rencana kerja sekolah
    eds: evaluasi diri sekolah
    ktsp: kurikulum satuan pendidikan
    kosp: kurikulum operasional satuan pendidikan
    ksp: kurikulum satuan pendidikan
    gls: gerakan literasi sekolah
    paud: pendidikan anak usia dini
    smp: sekolah menengah pertama
    sma: sekolah menengah atas
    smk: sekolah menengah kejuruan
    pkbm: pusat kegiatan belajar masyarakat
    tendik: tenaga kependidikan
    ujikom: uji kompetensi keahlian
    pip: program indonesia pintar siswa
    pkl: praktik kerja lapangan siswa
    rps: rencana pembelajaran semester perkuliahan
    krs: kartu rencana studi perkuliahan
    kkn: kuliah kerja nyata pengabdian
    kepsek: kepala sekolah
    wakasek: wakil kepala sekolah
    walas: wali kelas
    mapel: mata pelajaran
  `,
  topics: `
    mengajar pembelajaran kelas tatap_muka kbm praktikum siswa murid materi diskusi_kelompok peserta_didik belajar mapel refleksi pjok
    rpp perangkat_ajar perangkat_pembelajaran atp bahan_ajar lkpd prota promes prosem silabus kisi-kisi media_pembelajaran kurikulum alur_tujuan tujuan_pembelajaran modul
    penilaian ulangan ujian soal rapor asesmen pts pas sumatif formatif lembar_jawaban kisi_kisi remedial rubrik mengoreksi hasil_belajar analisis_butir kkm leger pengayaan ketuntasan
    keprofesian kompetensi_guru mgmp kkg pmm kombel komunitas_belajar ptk karya_tulis best_practice pkb publikasi_ilmiah webinar pelatihan workshop
    bimbingan konseling wali_kelas home_visit kunjungan_rumah bk konseli siswa_bermasalah orang_tua wali_murid karier konselor kedisiplinan
    ekstrakurikuler pramuka osis kesiswaan p5 projek literasi pembiasaan ekskul o2sn fls2n osn upacara_bendera numerasi karakter olimpiade
    dapodik ppdb ijazah buku_induk nisn siswa_baru

    supervisi observasi_kelas pengawas_sekolah pkg kepala_sekolah rapor_pendidikan manajerial

    bos arkas rkas komite_sekolah

    perpustakaan pustaka pustakawan buku koleksi

    kuliah mahasiswa skripsi perkuliahan dosen tridarma pengabdian artikel_ilmiah penelitian jurnal

    sekolah pendidikan madrasah paud guru tendik
    laboran alat_praktik laboratorium_sekolah
    kuliah mengajar rps perkuliahan tatap_muka pertemuan uts uas
    skripsi tesis bab tugas_akhir membimbing_mahasiswa seminar_proposal
    penelitian artikel jurnal manuscript manuskrip reviewer sinta scopus prosiding publikasi hki submit
    pengabdian masyarakat_mitra pkm kkn desa_binaan
    akreditasi borang lkps led program_studi prodi lam ban-pt
    penerimaan_mahasiswa pmb seleksi_mandiri camaba

    katalog klasifikasi ddc inlislite buku_hibah bahan_pustaka nomor_klas pengolahan_buku koleksi stempel_buku barkode
    sirkulasi peminjaman pengembalian referensi pemustaka anggota_perpustakaan kunjungan_perpustakaan
    perpustakaan_digital e-book ebook buku_digital ikabupaten
    promosi_perpustakaan minat_baca literasi bedah_buku lomba_bercerita gemar_membaca
    penyiangan stock_opname_buku weeding preservasi_buku

    jurnal_kelas kuis tugas_siswa latihan_soal presensi_siswa buku_tugas
    kokurikuler projek_p5 profil_pelajar gelar_karya
    pelatihan_guru seminar webinar lokakarya diklat_guru karya_inovatif publikasi_ilmiah
    pengembangan_kurikulum kosp tim_kurikulum
    rapat_orang komite paguyuban
    kuis kelas_kuliah sks dosen_wali perwalian krs khs siakad presensi_mahasiswa
    supervisi pembinaan_guru pendampingan_sekolah kunjungan_sekolah kepengawasan sekolah_binaan
    ujian_sekolah asesmen anbk kisi-kisi soal panitia_ujian
    rapor leger nilai_akhir
    remedial pengayaan tindak_lanjut_penilaian
    konseling_individu konseling_kelompok klasikal rpl asesmen_kebutuhan konseli angket_peserta
    peminatan karier studi_lanjut snbp
    piket ketertiban_siswa
    sarana_sekolah kepala_laboratorium bengkel_sekolah
  `,
}
