import type { Field } from './field.ts'

/** Pekerjaan umum, tata ruang, perumahan, perhubungan, lingkungan hidup, kebencanaan. */
export const WORKS: Field = {
  abbreviations: `
    ded: perencanaan teknis gambar konstruksi
    mc: pengukuran volume pekerjaan konstruksi
    pho: serah terima pertama pekerjaan konstruksi
    fho: serah terima akhir pekerjaan konstruksi
    rks: rencana kerja syarat konstruksi
    boq: daftar kuantitas volume konstruksi
    ahsp: analisis harga satuan pekerjaan konstruksi
    rtlh: rumah tidak layak huni perumahan
    bsps: bantuan stimulan perumahan swadaya
    psu: prasarana sarana utilitas perumahan
    spam: sistem penyediaan air minum
    ipal: instalasi pengolahan air limbah
    tpa: tempat pemrosesan akhir sampah
    tps: tempat penampungan sementara sampah
    rtrw: rencana tata ruang wilayah
    rdtr: rencana detail tata ruang
    kkpr: kesesuaian kegiatan pemanfaatan ruang
    pbg: persetujuan bangunan gedung
    slf: sertifikat laik fungsi bangunan
    pju: penerangan jalan umum
    rth: ruang terbuka hijau taman
    amdal: analisis dampak lingkungan
    ukl: upaya pengelolaan lingkungan
    upl: upaya pemantauan lingkungan
    sppl: surat pernyataan pengelolaan lingkungan
    iklh: indeks kualitas lingkungan hidup
    dlh: dinas lingkungan hidup
    b3: bahan berbahaya beracun limbah
    dishub: dinas perhubungan
    pkb: pengujian kendaraan bermotor
    lalin: lalu lintas
    andalalin: analisis dampak lalu lintas
    apill: lampu lalu lintas
    bpbd: badan penanggulangan bencana
    trc: tim reaksi cepat bencana
    pusdalops: pusat pengendalian operasi bencana
    destana: desa tangguh bencana
    damkar: pemadam kebakaran
    pupr: pekerjaan umum penataan ruang
    dpupr: dinas pekerjaan umum penataan ruang
  `,
  topics: `
    jalan jembatan aspal ruas perkerasan lubang drainase gorong-gorong trotoar leger hotmix talud
    konstruksi kontraktor konsultan ded gambar volume pho fho laporan_harian lapangan struktur beton shop_drawing as_built kurva_s proyek fisik addendum back_up_data direksi job_mix

    irigasi saluran sungai bendung embung pintu_air sda sumber_daya_air sedimen normalisasi banjir

    air_minum spam pdam sambungan_rumah sanitasi ipal air_limbah pipa

    bangunan gedung pbg slf

    tata_ruang rtrw rdtr kkpr pemanfaatan_ruang peta_pola_ruang zonasi gis

    perumahan permukiman rtlh bsps kumuh rumah_susun backlog psu rumah_tidak_layak

    tanah pertanahan sertipikat ganti_rugi bpn lahan

    lingkungan amdal ukl upl pencemaran kualitas_udara uji_kualitas emisi limbah adiwiyata proklim air_sungai
    sampah kebersihan tps tpa persampahan pengangkutan tps3r
    taman rth pohon pemangkasan penghijauan perempelan penebangan pertamanan

    perhubungan lalu_lintas parkir terminal rambu marka trayek uji_kendaraan angkutan uji_kir andalalin penumpang dermaga pju lampu_jalan

    bencana kebencanaan tanggap_darurat evakuasi posko destana trc longsor banjir gempa kaji_cepat pengungsi rehabilitasi_rekonstruksi kekeringan siaga

    kebakaran pemadam damkar apar hidran penyelamatan inspeksi_proteksi
    tambal lubang pemeliharaan_jalan patching rutin ruas bahu
    jembatan abutment girder struktur pondasi bentang ded
    aspal mix_design agregat job_mix core_drill uji_tekan slump laboratorium_bahan mutu_bahan pengujian_mutu cbr
    progres kurva_s laporan_harian laporan_mingguan opname mc bobot_pekerjaan pengawasan_konstruksi
    irigasi pintu_air debit tersier p3a

    kualitas_air bod cod sungai titik_pantau ika sampel_air baku_mutu parameter ipal uji_sampel
    kualitas_udara passive_sampler ispu iku_udara emisi cerobong
    amdal ukl-upl sppl dokumen_lingkungan persetujuan_lingkungan kerangka_acuan_andal
    limbah b3 manifes
    pengaduan_lingkungan pencemaran sidak_lingkungan penaatan pengawasan_lingkungan proper
    sampah tpa ritasi timbulan pengangkutan tps3r
    adiwiyata proklim kampung_iklim

    trayek angkot kartu_pengawasan angkutan_umum perpanjangan_kartu operator_angkutan
    uji_kendaraan kir uji_berkala blue kendaraan_bermotor penguji
    rambu marka apill traffic_light lampu_merah perlengkapan_jalan cermin_tikungan
    parkir karcis terminal
    andalalin dampak_lalu rekayasa_lalu manajemen_rekayasa survei_lalu kinerja_ruas

    kontingensi renkon skenario kajian_risiko peta_rawan krb erupsi
    gladi simulasi destana kesiapsiagaan desa_tangguh sosialisasi_bencana evakuasi_mandiri
    kaji_cepat trc assessment kejadian darurat tanggap
    pascabencana jitupasna kerusakan kerugian rusak_berat rusak_sedang r3p rehabilitasi rekonstruksi rumah_rusak
    logistik_peralatan tenda gudang_logistik bantuan_logistik dapur_umum
    pusdalops laporan_kejadian info_bencana data_kejadian siaga

    rtlh rumah_tidak verifikasi_rumah penerima_bsps
    peta gis citra digitasi shp geospasial
    sertipikasi ptsl pengukuran bidang_tanah peta_bidang hak_tanah roya warkah konflik_pertanahan redistribusi
  `,
}
