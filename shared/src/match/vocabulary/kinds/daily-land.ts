/** The same of work outdoors and with trades: roads, waste, farms, animals, seas, order, disaster. Format: `Kinds` in `../kinds.ts`. */
export const DAILY_LAND_KINDS = `
  jalan|pemeliharaan jalan: tambal_lubang aspal_dingin patching overlay hotmix
  jembatan: oprit bronjong abutmen
  drainase|saluran|banjir perkotaan: gorong_gorong saluran_mampet keruk_sedimen box_culvert u_ditch
  irigasi|sumber daya air|sungai: pintu_air p3a bendung tanggul_jebol debit_air gilir_air
  pengawasan pekerjaan|pengawasan lapangan|konstruksi|progres: opname cek_volume mc0 cco kurva_s pengecoran slump tes_beton lapis_pondasi pho
  perencanaan teknis|ded|desain: ukur_lokasi rab_jalan gambar_teknis survei_topografi ukur_lahan
  pengukuran|bidang tanah|pemetaan: ukur_bidang gps_geodetik patok_batas total_station pecah_bidang theodolit pemecahan
  peralihan hak|pendaftaran hak|jual beli: balik_nama ajb roya ppat waris_tanah hak_tanggungan
  ptsl|data yuridis: puldadis panitia_a yuridis
  sengketa|kasus pertanahan|blokir: tumpang_tindih sertifikat_ganda blokir pkpu sita mediasi_tanah
  buku tanah|warkah|surat ukur|alih media: validasi_buku scan_warkah entri_buku
  pertimbangan teknis pertanahan: ptp kesesuaian_lahan lahan_sawah lsd
  penerangan jalan|pju: lampu_jalan lampu_padam
  rambu|marka|apill|perlengkapan jalan: traffic_light cat_marka lampu_merah zebra_cross cermin_tikungan warning_light guardrail
  lalu lintas: atur_lalin macet buka_tutup_arus contraflow car_free
  dampak lalu: andalalin bangkitan
  pengujian kendaraan|uji berkala|pengujian berkala: kampas_rem kir blue blu_e smart_card
  angkutan|trayek|angkutan umum|inspeksi keselamatan: laik_jalan bus_mudik ramp_check rampcheck kps elf angkot bus_akdp sticker_trayek
  parkir|perparkiran: gembos_ban gembosin jukir karcis_parkir setoran_parkir
  pelabuhan|kapal|pelayaran|keselamatan kapal: spb gt_kapal pas_kecil life_jacket clearance manifest_penumpang sandar
  sampah|persampahan|pengangkutan sampah|tpa: retase ritasi truk_sampah jembatan_timbang arm_roll bank_sampah tps_liar alat_berat_tpa trip_sampah
  pengaduan pencemaran|pencemaran: bau_busuk limbah_pabrik ikan_mati bau_menyengat asap_pabrik air_hitam verifikasi_aduan
  ketaatan|pengawasan lingkungan|persetujuan lingkungan: ipal_pabrik pkplh rkl_rpl swapantau sidak_ipal proper
  dokumen lingkungan|amdal|ukl: andal rkl_rpl sidang_amdal sppl tim_teknis_amdal
  kualitas air|kualitas udara|pemantauan kualitas|udara ambien: passive_sampler no2 so2 iku ika do_meter sampel_sungai bod
  pengamanan hutan|perlindungan hutan: illegal_logging perambahan kayu_sitaan
  penyuluhan pertanian|kelompok tani|petani: poktan gapoktan rdkk demplot anjangsana temu_lapang cpcl simluhtan
  hama|penyakit tanaman|organisme pengganggu: wereng tikus ulat_grayak penggerek blas popt pestisida fall_armyworm
  produksi|luas panen|statistik pertanian|ubinan: ubinan ksa luas_tanam luas_panen sp_padi
  benih|bibit|perbenihan: sertifikasi_benih penangkar label_benih varietas
  inseminasi|reproduksi: ib straw pkb sapi_bunting birahi
  kesehatan hewan|penyakit hewan|vaksinasi hewan|pengobatan hewan: pmk lsd rabies sapi_sakit suntik_vitamin cacingan sapi_mati vaksin_ternak sampel_darah_sapi isikhnas
  pemotongan|rumah potong|daging|kesehatan masyarakat veteriner: rph antemortem postmortem hewan_kurban nkv cacing_hati
  lalu lintas hewan|lalu lintas ternak: skkh rekom_ternak
  pengasingan|pengamatan hewan|instalasi karantina: masa_observasi sapi_bakalan ikh
  penahanan|penolakan|pemusnahan: incinerator kh8a bap_penahanan daging_ilegal tanpa_dokumen
  sertifikasi ekspor|ekspor: health_certificate hc phytosanitary fumigasi
  perikanan|budidaya|pembudidaya|ikan: lele nila bioflok benih_ikan pakan_ikan kolam tebar_benih cpib cbib
  nelayan|perikanan tangkap: kusuka jaring bbm_nelayan kapal_3gt bpbl tpi
  pengolahan hasil perikanan|mutu hasil: abon kerupuk_ikan skp_olahan cold_storage
  pengawasan sumber daya|pengawasan perikanan: bom_ikan pokmaswas alat_tangkap_terlarang
  ketahanan pangan|cadangan pangan|harga pangan: cppd gpm skpg panel_harga
  keamanan pangan|obat makanan|pengawasan obat|sampling: rhodamin formalin boraks sampling_produk cpotb sarana_distribusi tmk iklan_obat
  harga|bahan pokok|inflasi|harga konsumen: harga_cabai harga_beras pantau_harga cek_harga bapok shk tpid
  pasar|pedagang|retribusi pasar: lapak kios los penarikan_retribusi
  tera|metrologi|ukur takar: uttp tera_ulang timbangan spbu bdkt pompa_ukur
  usaha mikro|umkm|industri kecil|ikm: nib pirt halal merek kemasan_produk kurasi bazar_umkm sihalal
  pajak daerah|pajak hotel|pajak restoran|pbjt|pendataan pajak: tapping_box sptpd omzet_restoran wp wajib_pajak warung_makan
  penagihan|piutang pajak|tunggakan: surat_teguran stpd datangi_wp
  naskah kuno: lontar aksara lempir manuskrip gaguritan
  olahraga|atlet|keolahragaan: popda porprov pelatda cabor
  penertiban|pedagang kaki|penegakan perda: pkl lapak_liar baliho_liar yustisi spanduk_liar bangunan_liar
  patroli|ketertiban|ketenteraman: regu_patroli keliling_kota odgj_mengamuk pengamen gepeng pelajar_bolos
  pengamanan|pengawalan: pam_demo unjuk_rasa kawal_bupati rumah_dinas_bupati
  penyidikan|ppns|tipiring: bap_pelanggar sidang_tipiring
  pemadaman|kebakaran|pemadam: damkar rumah_terbakar mobil_tangki selang korsleting pendinginan
  penyelamatan|evakuasi|rescue: sarang_tawon ular_masuk cincin_macet kucing_terjebak tercebur_sumur
  proteksi kebakaran|inspeksi: apar hidran sprinkler alarm_kebakaran
  kaji cepat|penanganan darurat|tanggap darurat|kejadian bencana: longsor terseret_arus pohon_tumbang angin_kencang dapur_umum nyisir_sungai korban_hanyut
  peringatan dini|pusdalops|informasi bencana: piket_pusdalops siaga_sungai cek_ews radio_ht laporan_cuaca
  logistik|gudang logistik|peralatan|bantuan: tenda terpal family_kit genset matras paket_sembako dropping_air
  rencana kontinjensi|kajian risiko|mitigasi: renkon skenario_gempa megathrust peta_rawan krb
  desa tangguh|kesiapsiagaan: destana spab simulasi_gempa gladi_evakuasi
  rehabilitasi rekonstruksi|jitupasna|r3p: hibah_rr rumah_rusak huntap huntara kerusakan_kerugian proposal_rr
  sensus|survei|pencacahan: listing blok_sensus kuesioner capi fasih pml ppl petugas_lapangan
  sakernas|angkatan kerja: kbli kbji ketenagakerjaan pengangguran
  pst|permintaan data|konsultasi statistik: romantik pengguna_data permintaan_data
  dalam angka|publikasi: dda kcda bab_publikasi brs
`
