import type { Field } from './field.ts'

/** Perizinan, pendapatan daerah, perdagangan, UMKM, pariwisata, pertanian, perikanan, peternakan. */
export const ECONOMY: Field = {
  abbreviations: `
    oss: perizinan berusaha
    nib: nomor induk berusaha perizinan
    ptsp: pelayanan terpadu satu pintu perizinan
    dpmptsp: penanaman modal pelayanan terpadu satu pintu
    mpp: mal pelayanan publik
    lkpm: laporan kegiatan penanaman modal investasi
    pma: penanaman modal asing
    pmdn: penanaman modal dalam negeri
    kbli: klasifikasi lapangan usaha
    sip: surat izin praktik perizinan
    imb: izin mendirikan bangunan
    skm: survei kepuasan masyarakat pelayanan
    ikm: indeks kepuasan masyarakat pelayanan
    pekppp: pemantauan evaluasi kinerja pelayanan publik
    pbb: pajak bumi bangunan
    bphtb: bea perolehan hak tanah bangunan pajak
    pad: pendapatan asli daerah
    pdrd: pajak daerah retribusi daerah
    pbjt: pajak barang jasa tertentu
    sppt: surat pemberitahuan pajak terutang
    skrd: surat ketetapan retribusi daerah
    dhkp: daftar himpunan ketetapan pajak
    njop: nilai jual objek pajak
    nop: nomor objek pajak
    sptpd: surat pemberitahuan pajak daerah
    umkm: usaha mikro kecil menengah
    pirt: pangan industri rumah tangga izin
    kur: kredit usaha rakyat
    rat: rapat anggota tahunan koperasi
    kdmp: koperasi desa merah putih
    bapok: bahan pokok
    tpid: tim pengendalian inflasi
    ihk: indeks harga
    pdrb: produk domestik regional bruto
    uttp: ukur takar timbang perlengkapan metrologi
    pokdarwis: kelompok sadar wisata
    ekraf: ekonomi kreatif
    poktan: kelompok tani
    gapoktan: gabungan kelompok tani
    kwt: kelompok wanita tani
    ppl: penyuluh pertanian lapangan
    bpp: balai penyuluhan pertanian
    rdkk: rencana kebutuhan pupuk kelompok tani
    erdkk: rencana kebutuhan pupuk kelompok tani
    simluhtan: sistem penyuluhan pertanian
    cpcl: calon petani lokasi bantuan
    opt: hama penyakit tanaman
    popt: pengendali hama tumbuhan
    lp2b: lahan pertanian pangan berkelanjutan
    alsintan: alat mesin pertanian
    ib: inseminasi buatan ternak
    pmk: penyakit mulut kuku ternak
    rph: rumah potong hewan
    skkh: surat kesehatan hewan
    puskeswan: pusat kesehatan hewan
    tpi: tempat pelelangan ikan
    pokdakan: kelompok pembudidaya ikan
    kub: kelompok usaha nelayan
    kusuka: kartu pelaku usaha perikanan
    bps: badan pusat statistik
    st2023: sensus pertanian
    susenas: survei sosial ekonomi statistik
    sakernas: survei angkatan kerja statistik
    shpb: survei harga perdagangan besar statistik
    ksa: survei area padi statistik
    kcda: kecamatan dalam angka statistik
    dda: daerah dalam angka statistik
    brs: berita resmi statistik
    capi: pencacahan statistik
  `,
  topics: `
    perizinan izin nib oss berusaha loket pemohon sip imb nonperizinan legalitas front_office berkas_permohonan reklame
    investasi lkpm investor modal kemudahan_berusaha

    pelayanan layanan skm kepuasan mpp loket maklumat antrean tamu masyarakat pemohon pelanggan

    pbb bphtb sppt njop penagihan retribusi pad dhkp nop tunggakan restoran hotel reklame sptpd pajak pendapatan_daerah keberatan pemungutan intensifikasi ekstensifikasi tapping opsen

    perdagangan pasar pedagang harga inflasi kios distribusi bahan_pokok tera metrologi timbangan sembako komoditas ekspor lapak

    umkm koperasi industri wirausaha usaha_mikro pelaku_usaha halal kemasan kur rat sentra pameran bazar kredit produk_unggulan

    pariwisata wisata destinasi kebudayaan seni ekonomi_kreatif pokdarwis sanggar festival event museum pementasan hotel karawitan

    olahraga pemuda kepemudaan atlet paskibraka kejuaraan pelatih

    penyuluhan pertanian tani petani poktan rdkk demplot sekolah_lapang programa gapoktan kunjungan_lapangan pupuk simluhtan
    tanaman padi jagung panen hama benih pupuk ubinan tanam bibit hortikultura pestisida opt sawah perkebunan cabai kakao kopi alsintan serangan produktivitas budidaya traktor

    peternakan ternak sapi hewan inseminasi rph kambing unggas pakan antemortem rabies pmk

    perikanan ikan nelayan kolam pembudidaya tambak tpi kelautan kapal pesisir

    pangan beras gabah b2sa

    kehutanan rehabilitasi_lahan penanaman kth perhutanan_sosial

    statistik sensus survei pencacahan responden pendataan petugas_lapangan susenas sakernas dalam_angka kuesioner tabulasi statistisi entri_dokumen

    sosialisasi penyuluhan edukasi literasi diseminasi ceramah kampanye tatap_muka kelompok_binaan
    lkpm realisasi_investasi pengawasan_investasi kunjungan_pelaku
    promosi_investasi peluang_investasi potensi_investasi kawasan_industri peta_potensi investor
    nib oss kbli perizinan_berusaha
    mal_pelayanan mpp gerai tenant

    rdkk pupuk urea npk kuota erdkk
    demplot percontohan petak varietas jajar_legowo teknologi_budidaya uji_coba denfarm inpari
    simluhtan kelembagaan_petani data_kelompok profil_poktan keanggotaan
    programa rktp rencana_penyuluhan
    penyuluhan kunjungan poktan temu_lapang pertemuan_kelompok sekolah_lapang
    hama opt wereng tikus blas popt
    ubinan panen produksi luas_tanam

    inseminasi straw semen_beku akseptor_ib bunting pkb sapi_betina kawin_suntik
    vaksinasi pmk rabies booster dosis antraks
    rph pemotongan antemortem postmortem jagal karkas
    skkh lalu_lintas_ternak rekomendasi_pengeluaran ekor kirim_ternak surat_kesehatan pengeluaran_ternak
    puskeswan pengobatan_hewan pasien_hewan klinik_hewan
    nkv produk_asal telur susu daging

    responden ruta pencacahan sampel rumah_tangga susenas sakernas pemutakhiran
    inflasi harga_konsumen ihk pasar survei_harga shpb
    rekrutmen mitra calon_petugas pelatihan_petugas sobat seleksi_petugas
    publikasi layout kcda dda kecamatan_dalam dalam_angka infografis_statistik brs
    pembinaan_statistik desa_cantik statistik_sektoral romantik epss
    pdrb neraca_wilayah pertumbuhan_ekonomi
    ksa ubinan kerangka_sampel

    sppt pbb objek_pajak spop nop
    bphtb ssb transaksi_tanah
    pajak_hotel pajak_restoran pbjt tapping_box pajak_hiburan
    penagihan surat_teguran tunggakan_pajak surat_paksa
    tera timbangan uttp bdkt pompa_ukur spbu
    harga bahan_pokok sembako operasi_pasar pasar_murah
    revitalisasi_pasar kios los pedagang retribusi_pasar
    koperasi rat simpan_pinjam
    umkm halal pirt kemasan merek pendampingan_usaha
    event festival pentas pergelaran agenda_wisata
    cagar_budaya museum warisan_budaya tacb
    kunjungan_wisatawan retribusi_wisata daya_tarik
  `,
}
