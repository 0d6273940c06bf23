/** The same of work for people: health, schools, residents, faith, the poor, work, courts. Format: `Kinds` in `../kinds.ts`. */
export const DAILY_PEOPLE_KINDS = `
  ibu hamil|kehamilan|antenatal|anc|kesehatan ibu: bumil periksa_hamil ngecek_kandungan usg doppler tinggi_fundus tfu djj kek buku_kia kelas_ibu p4k hamil_risti tablet_fe
  persalinan|bersalin: partus bukaan_lengkap inpartu kala melahirkan plasenta
  nifas|bayi baru|neonatal: kf kn bufas tali_pusat bblr vitamin_k hb0
  imunisasi|vaksinasi: dpt kipi vvm kejar_imunisasi
  balita|tumbuh kembang|stunting|gizi|posyandu: timbang_bayi timbangan_dacin ukur_panjang pmt bgt stunted kpsp vitamin_a mpasi asi lila
  keluarga berencana|kontrasepsi|akseptor: implan iud suntik_kb pil_kb mow mop alkon susuk pus
  remaja|usaha kesehatan sekolah|uks|sekolah sehat: penjaringan skrining_anak dokter_kecil rematri
  tuberkulosis|tbc|tb: oat batuk tpt kontak_serumah
  demam berdarah|dbd|malaria|vektor: abate jumantik
  surveilans|penyakit menular|kejadian luar|klb: skdr pe lacak_kasus keracunan_makanan w1 suspek campak_klinis pelacakan
  tidak menular|ptm|posbindu|prolanis: tensi gula_darah kolesterol_warga hipertensi diabetes iva kolposkopi asam_urat
  jiwa|odgj: pasung obat_jiwa gangguan_jiwa
  kesehatan lingkungan|sanitasi|penyehatan: jamban inspeksi_sanitasi ikl dam depot_isi_ulang stbm bab_sembarangan sampel_air tfu_sanitasi sppg
  promosi kesehatan|penyuluhan kesehatan|pemberdayaan masyarakat: phbs penyuluhan lembar_balik leaflet germas
  pasien|rawat inap|keperawatan|asuhan: infus visite operan observasi_ttv ganti_balut pasang_kateter injeksi pasien_baru askep tensi_pasien
  gawat darurat|igd: triase resusitasi jahit_luka kll ambulans
  rawat jalan|poliklinik|pengobatan|poli: poli_umum pasien_poli resep_obat rujukan
  obat|farmasi|kefarmasian|perbekalan: pbf ed_obat stok_obat racik_puyer etiket_obat lplpo rko kartu_stok resep apotek
  narkotika|psikotropika: sipnap morfin
  efek samping|keselamatan pasien: formulir_kuning meso ruam alergi_obat ikp knc
  terapi obat|visite: drp dosis interaksi_obat dpjp
  laboratorium|pengujian laboratorium: sampel_darah reagen kontrol_harian hematologi spesimen centrifuge sampel_masuk
  rekam medis|koding: icd berkas_rm rme koder assembling
  klaim|bpjs|jaminan kesehatan: v_claim grouper txt_klaim
  alat kesehatan|alkes|elektromedis: kalibrasi_tensimeter ups ecg aspak
  mutu|akreditasi rumah|akreditasi puskesmas: inm elemen_penilaian pdsa surveior starkes
  pembelajaran|mengajar|kelas: ngajar masuk_kelas jam_pelajaran diskusi_kelompok praktik_siswa
  modul ajar|perangkat pembelajaran|bahan ajar: ppt_materi modul_p5
  asesmen|penilaian|nilai|evaluasi hasil: koreksi_ulangan koreksi_jawaban kisi_kisi input_nilai remidi e_rapor pas pts sumatif kktp sas
  wali kelas|perwalian: ortu wali_murid rapor absensi_anak home_visit
  bimbingan|konseling: curhat_siswa siswa_bolos perundungan bully
  praktik kerja|pkl|prakerin: dudi monitoring_pkl jurnal_pkl pembimbing_industri
  penerimaan murid|ppdb|spmb: zonasi daftar_ulang verifikasi_kk
  bos|dana bos|bosp: arkas spj_bos
  sarana sekolah|bengkel|laboratorium sekolah: alat_praktik kalibrasi_tool bahan_praktik
  komunitas belajar|keprofesian|kompetensi guru: kkg mgmp kombel pmm
  supervisi|pengawas sekolah|sekolah binaan: observasi_kelas pra_observasi rapor_pendidikan
  perpustakaan|koleksi|bahan pustaka: label_punggung ddc buku_rusak
  sirkulasi|layanan perpustakaan|keanggotaan: pinjam_buku peminjaman_buku pengembalian_buku kartu_anggota pemustaka
  perpustakaan keliling: pusling mobil_pintar
  minat baca|literasi: lomba_bertutur mendongeng duta_baca
  kuliah|perkuliahan|mahasiswa: krs rps uts uas khs kuliah_tamu
  ktp|perekaman|identitas kependudukan: rekam_ktp iris jemput_bola ikd blangko cetak_ktp
  kartu keluarga|pendaftaran penduduk|pindah datang: pecah_kk kk_baru skpwni tambah_anak cetak_kk
  akta|pencatatan sipil: kutipan_akta kutipan_kedua
  data kependudukan|pemanfaatan data: dkb agregat nik_ganda hak_akses
  nikah|akad|peristiwa nikah: akad ijab penghulu mempelai
  kehendak nikah|pendaftaran nikah|syarat pendaftaran nikah: rafak rapak n1 n2 catin n7
  bimbingan perkawinan|calon pengantin: bimwin suscatin brus pernikahan_dini catin
  wakaf: nazhir ikrar
  kiblat|hisab|rukyat: hilal ukur_kiblat theodolit
  penyuluhan agama|majelis taklim|bimbingan keagamaan: ceramah tpq baca_quran kultum khutbah mualaf
  bantuan sosial|bansos|penerima manfaat: bpnt kpm sembako pkh beras_bantuan penyaluran_beras
  data terpadu|dtks|dtsen|data kemiskinan: desil verval siks_ng musdes_dtsen groundcheck
  rehabilitasi sosial|ppks|pemerlu: lansia_terlantar odgj disabilitas kursi_roda gepeng anak_jalanan rumah_singgah orang_terlantar
  perlindungan anak|perlindungan perempuan|kekerasan: visum pendampingan_psikolog
  panti|warga binaan sosial: penghuni_panti klien_panti
  kelurahan|surat keterangan|administrasi kependudukan: sktm domisili sku pengantar_nikah ahli_waris surat_pindah
  monografi|profil kelurahan|profil desa: papan_penduduk papan_jumlah lahir_mati prodeskel epdeskel
  kebersihan lingkungan|gotong royong: angkut_sampah babat_rumput kerja_bakti_warga selokan
  pendidikan kesetaraan|kesetaraan|paket: pkbm ujian_setara paket_c
  wali pemasyarakatan: anak_perwalian catatan_kelakuan
  pengawalan: borgol kawal_tahanan antar_napi
  penjagaan: pos_menara kontrol_blok tembok
  senjata: peluru amunisi pistol
  karya ilmiah|kir: opsi lkti lomba_penelitian
  pemberdayaan|lembaga kemasyarakatan: lpmk pkk rt_rw dasawisma
  ketenteraman|ketertiban umum|trantib|ketertiban lingkungan: ronda hansip kamling poskamling siskamling cekcok_warga miras
  desa|apbdes|dana desa|keuangan desa: siskeudes rkpdes apbdesa perades spj_desa musdes
  pajak bumi|pbb: sppt dhkp kolektor
  peraturan perusahaan|pkwt|perjanjian kerja: pkwt pkb kontrak_kerja waktu_tertentu draf_pp
  pencari kerja|penempatan|bursa kerja|kartu pencari: ak1 kartu_kuning lowongan job_fair bkk
  pekerja migran|migran: cpmi pmi kerja_taiwan
  pengawasan ketenagakerjaan|norma kerja|keselamatan kerja|k3: wajib_lapor upah_lembur kecelakaan_kerja
  narapidana|tahanan|registrasi: napi_baru warga_baru sdp ekspirasi surat_perintah_penahanan
  remisi|integrasi|pembebasan|asimilasi: pb cb tpp_wbp masa_pidana
  kunjungan|penitipan: titipan_keluarga antrean_besuk
  pengamanan|keamanan|penggeledahan: apel_penghuni kontrol_blok hp_selundupan trolling geledah
  makanan|dapur: cicip_menu siklus_menu bama food_sample beras_lauk
  pembinaan kepribadian: kebaktian pesantren_kilat iqra ibadah_hari pramuka_wbp
  pembinaan kemandirian|hasil kerja: meubel paving bengkel_kerja premi_kerja jahit_wbp
  perkara|persidangan|sidang: majelis penetapan_hari jurusita sipp
  tuntutan|penuntutan|pidana: p21 spdp dakwaan pelimpahan jpu saksi_sidang
  pemilih|data pemilih|pemutakhiran data pemilih: dpb coklit dpt tms
  logistik pemilu|logistik eks|logistik: kotak_suara bilik_suara surat_suara segel
  badan adhoc|ppk|pps: kpps pantarlih rekrut_ppk
  partai politik|parpol|penggantian antarwaktu: sipol paw banpol keanggotaan_ganda
  sosialisasi|pendidikan pemilih: pemilih_pemula rpp_kpu
  ormas|wawasan kebangsaan|kerukunan|konflik sosial: fkub fkdm skt_ormas bela_negara tokoh_agama
`
