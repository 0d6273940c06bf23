/** Work outdoors and with trades: roads, waste, farms, animals, seas, order, disaster. Format: see `Kinds` in `../kinds.ts`. */
export const LAND_KINDS = `
  jalan: tambal_lubang overlay ruas_jalan aspal pengaspalan hotmix
  jembatan: abutment gelagar girder
  drainase|saluran: gorong_gorong sedimen normalisasi
  irigasi|sumber daya air: bendung pintu_air p3a
  air minum: spam pdam sambungan_rumah
  air limbah|sanitasi: ipal septik iplt
  perencanaan teknis|desain: ded gambar_kerja rab perhitungan_struktur boq
  pengawasan pekerjaan|pengawasan konstruksi|progres fisik|pekerjaan fisik: kurva_s laporan_harian opname progres_mingguan shop_drawing
  bangunan gedung: pbg slf simbg imb
  perumahan|rumah tidak layak: rtlh bsps
  tata ruang|pemanfaatan ruang: rdtr rtrw kkpr pkkpr gistaru
  pertanahan|tanah: sertipikat ptsl ukur_bidang peta_bidang balik_nama
  penerangan jalan: pju lampu_jalan
  taman|ruang terbuka: rth pemangkasan pohon_tumbang
  sampah|persampahan: tps3r bank_sampah tpa nasabah_bank_sampah pengangkutan_sampah ritase
  amdal|dokumen lingkungan|persetujuan lingkungan: amdal ukl_upl sppl persetujuan_lingkungan rkl_rpl dplh
  kualitas air|kualitas udara|mutu lingkungan: bod cod ika iku_udara sampel_air ispu
  limbah berbahaya|limbah: b3 manifes manifest_limbah
  pencemaran: keluhan_bau limbah_cair
  hutan|rehabilitasi hutan: rhl bibit persemaian penanaman_pohon
  kebakaran hutan: karhutla titik_panas hotspot
  perhutanan sosial: hkm kps lphd rkps hutan_desa
  hasil hutan: skshhk sipuhh tpk kayu_bulat
  tindak pidana kehutanan|pengamanan hutan: penebangan_liar illegal_logging perambahan
  penyuluhan pertanian|kelompok tani: gapoktan poktan programa anjangsana sekolah_lapang
  pupuk: rdkk erdkk urea npk alokasi_pupuk
  hama|opt|organisme pengganggu: wereng tikus_sawah blas pestisida popt penggerek
  tanaman|padi|produksi pertanian|tanaman pangan: luas_tanam ubinan ksa luas_panen gabah
  alat mesin|alsintan: traktor combine hand_tractor pompa_air
  ternak|peternakan: inseminasi ib populasi_ternak sapi kambing ayam akseptor_ib
  kesehatan hewan|penyakit hewan|vaksinasi: pmk rabies lsd puskeswan vaksin_anjing anthraks vaksin_sapi
  kesehatan masyarakat veteriner|daging: rph nkv pemotongan_hewan ante_mortem
  perikanan|pembudidaya|ikan: pokdakan benih_ikan kolam pakan_ikan lele nila bioflok
  nelayan: kusuka kapal_nelayan tpi
  olahan|pengolahan hasil: poklahsar abon kerupuk
  karantina: phytosanitary sertifikat_kesehatan instalasi_karantina optk hphk media_pembawa
  ketahanan pangan|pangan: cppd skpg cadangan_pangan pph_konsumsi
  pasar|perdagangan: kios lapak los sewa_kios retribusi_pasar pedagang
  harga|bahan pokok|inflasi: harga_sembako harga_bapok tpid operasi_pasar
  metrologi|tera: uttp tera_ulang timbangan
  koperasi: rat pra_rat kesehatan_koperasi simpan_pinjam
  usaha mikro|umkm|ukm: nib sihalal pirt kur kemasan halal
  halal: sihalal self_declare
  industri: sentra ikm_kerajinan siinas
  perizinan|izin|perizinan berusaha: oss nib sip izin_praktik reklame_izin rekomendasi_teknis
  penanaman modal|investasi: lkpm pma pmdn peluang_investasi realisasi_investasi
  pajak daerah|pendapatan: sppt bphtb pbb pbjt skpd njop
  bphtb: ajb ssb notaris
  pbb: sppt dhkp njop
  reklame: billboard baliho spanduk_reklame
  pajak restoran|perekam transaksi|pbjt: tapping_box
  keberatan|pengurangan: keringanan
  retribusi: karcis skrd
  wisata|pariwisata: desa_wisata pokdarwis destinasi kunjungan_wisatawan homestay
  ekonomi kreatif: ekraf
  budaya|kebudayaan|cagar budaya: odcb cagar_budaya wbtb situs_budaya arca artefak
  warisan budaya: wbtb
  kesenian|seni|sanggar: sanggar tari gamelan pentas
  museum: koleksi_museum rombongan
  olahraga|pemuda: popda porprov atlet kejurkab paskibraka
  uji kendaraan|pengujian kendaraan: kir blu_e uji_emisi uji_rem
  perlengkapan jalan|rambu: rambu apill lampu_merah marka guardrail
  lalu lintas: andalalin rekayasa_lalin kemacetan
  angkutan|trayek: kartu_pengawasan angkot trayek bus ramp_check akdp
  parkir: jukir juru_parkir karcis_parkir
  mudik|angkutan lebaran: posko_lebaran mudik_gratis
  penertiban|pedagang kaki lima: pkl lapak trotoar baliho
  penegakan perda|yustisi|perda: yustisi tipiring razia pelanggar
  patroli: regu_jaga rute_patroli ronda
  perlindungan masyarakat|linmas: satlinmas
  ketenteraman|ketertiban: trantib trantibum patroli_gabungan
  kebakaran|pemadam: hydrant apar proteksi_kebakaran redkar
  penyelamatan|evakuasi: sarang_tawon evakuasi_ular animal_rescue
  investigasi: korsleting titik_api
  relawan: redkar
  bencana|tanggap darurat|penanggulangan bencana: longsor banjir puting_beliung kaji_cepat pusdalops pengungsi logistik_bencana gempa
  pascabencana: jitupasna kerusakan_kerugian r3p
  peringatan dini: cuaca_ekstrem ews siaga
  cuaca|iklim: synop curah_hujan dasarian prakiraan metar
  gempa|seismik: magnitudo episenter
  survei|sensus|statistik: susenas sakernas pencacahan capi listing blok_sensus entri_data mikrodata
  angkatan kerja: sakernas
  publikasi statistik|dalam angka: kcda dda brs layout_publikasi
  pdrb|neraca: adhb adhk nilai_tambah
  pencarian pertolongan|sar: operasi_sar
  pelayaran|pelabuhan|kapal: spb syahbandar manifes_kapal sandar clearance
  bandara|penerbangan: runway notam avsec
  kepabeanan|ekspor|impor: pib peb bea_masuk
  obat makanan|pengawasan pangan: sampling iklan_obat cpob cppob
  energi|ketenagalistrikan: listrik_desa genset
  pertambangan|mineral: iup minerba rkab galian
`
