import type { Field } from './field.ts'

/** Sosial, kependudukan, tenaga kerja, pemberdayaan, kecamatan, desa, kesbangpol, agama. */
export const PEOPLE: Field = {
  abbreviations: `
    dtks: data terpadu kesejahteraan sosial
    dtsen: data tunggal sosial ekonomi nasional
    pkh: program keluarga harapan bantuan sosial
    bpnt: bantuan pangan non tunai sosial
    blt: bantuan langsung tunai
    kpm: keluarga penerima manfaat bantuan sosial
    bansos: bantuan sosial
    pmks: penyandang masalah kesejahteraan sosial
    ppks: pemerlu pelayanan kesejahteraan sosial
    psks: potensi sumber kesejahteraan sosial
    tksk: tenaga kesejahteraan sosial kecamatan
    tagana: taruna siaga bencana sosial
    p2k2: pertemuan peningkatan kemampuan keluarga
    lksa: lembaga kesejahteraan sosial anak
    puskesos: pusat kesejahteraan sosial
    sktm: surat keterangan tidak mampu
    kis: kartu indonesia sehat
    pbi: penerima bantuan iuran jaminan
    ktp: kartu tanda penduduk kependudukan
    kk: kartu keluarga kependudukan
    ikd: identitas kependudukan digital
    nik: nomor induk kependudukan
    siak: sistem informasi administrasi kependudukan
    adminduk: administrasi kependudukan
    dukcapil: kependudukan pencatatan sipil
    disdukcapil: dinas kependudukan pencatatan sipil
    skpwni: surat keterangan pindah penduduk
    skck: surat keterangan catatan kepolisian
    sku: surat keterangan usaha
    skt: surat keterangan terdaftar organisasi
    ormas: organisasi kemasyarakatan
    fkub: forum kerukunan umat beragama
    fkdm: forum kewaspadaan dini masyarakat
    kesbangpol: kesatuan bangsa politik
    parpol: partai politik
    pilkada: pemilihan kepala daerah
    pemilu: pemilihan umum
    bumdes: badan usaha milik desa
    add: alokasi dana desa
    dd: dana desa
    siskeudes: sistem keuangan desa
    rpjmdes: rencana pembangunan jangka menengah desa
    rkpdes: rencana kerja pemerintah desa
    bpd: badan permusyawaratan desa
    lpm: lembaga pemberdayaan masyarakat
    lpmk: lembaga pemberdayaan masyarakat kelurahan
    pkk: pemberdayaan kesejahteraan keluarga
    idm: indeks desa membangun
    prodeskel: profil desa kelurahan
    epdeskel: evaluasi perkembangan desa kelurahan
    trantib: ketenteraman ketertiban
    trantibum: ketenteraman ketertiban umum
    linmas: perlindungan masyarakat
    paten: pelayanan administrasi terpadu kecamatan
    forkopimcam: forum koordinasi pimpinan kecamatan
    kdrt: kekerasan rumah tangga perempuan anak
    ppa: perlindungan perempuan anak
    pug: pengarusutamaan gender
    kla: kabupaten layak anak
    dp3a: pemberdayaan perempuan perlindungan anak
    bkb: bina keluarga balita
    bkr: bina keluarga remaja
    genre: generasi berencana remaja
    tpk: tim pendamping keluarga stunting
    plkb: penyuluh lapangan keluarga berencana
    naker: tenaga kerja
    disnaker: dinas tenaga kerja
    blk: balai latihan kerja
    ak1: kartu pencari kerja
    phk: pemutusan hubungan kerja
    umk: upah minimum kabupaten
    lks: lembaga kerja sama tripartit
    pmi: pekerja migran indonesia
    kemenag: kementerian agama
  `,
  topics: `
    bansos pkh bpnt kpm dtks dtsen penerima_manfaat kemiskinan verval graduasi penyaluran p2k2 bantuan sembako blt

    rehabilitasi_sosial disabilitas lansia terlantar odgj panti gelandangan pengemis pmks ppks difabel asesmen_sosial jangkauan reunifikasi kesejahteraan_sosial

    kependudukan adminduk ktp kk kartu_keluarga akta kelahiran kematian perekaman pencatatan_sipil siak nik ikd biodata pindah_datang kia blangko penduduk legalisir

    desa apbdes bumdes siskeudes add musdes perdes bpd pilkades

    kelurahan kecamatan rt rw lurah camat warga surat_keterangan paten domisili lpmk pemerintahan_umum kamtibmas pengantar sktm ahli_waris

    pkk dasawisma pemberdayaan gotong_royong karang_taruna swadaya kelembagaan_masyarakat posyantek

    ormas wawasan_kebangsaan konflik politik pemilu fkub fkdm kerukunan kewaspadaan kesbangpol parpol bela_negara intelijen ideologi pancasila

    perempuan anak kekerasan gender pug kla korban uptd_ppa

    keluarga_berencana akseptor kampung_kb bkb bkr genre remaja pasangan_usia_subur pus alkon keluarga_berisiko

    ketenagakerjaan upah hubungan_industrial phk blk lowongan ak1 job_fair pekerja tripartit serikat bipartit transmigrasi

    agama nikah penghulu kua zakat wakaf haji umrah masjid majelis_taklim pernikahan bimbingan_perkawinan kerukunan_umat rumah_ibadah isbat rujuk calon_pengantin catin jemaah manasik
    nikah akad rapak
    bimbingan_perkawinan bimwin calon_pengantin catin suscatin
    wakaf aiw nazhir
    rukyat kiblat hisab imsakiyah jadwal_salat
    keluarga_sakinah konsultasi_keluarga mediasi_perkawinan
    majelis_taklim dai ceramah bimbingan_agama kelompok_binaan tpq
    zakat upz baznas muzakki

    akta pencatatan_sipil pengakuan_anak
    perekaman ktp-el cetak_ktp blangko jemput_bola suket
    agregat dkb data_bersih semester_kependudukan profil_kependudukan
    pindah skpwni mutasi_penduduk
    ikd identitas_digital aktivasi

    apbdes siskeudes dana_desa keuangan_desa
    siltap perangkat_desa kepala_desa pilkades
    bumdes usaha_desa
    profil_desa prodeskel idm
    musrenbang usulan_desa musyawarah_desa
    trantib ketenteraman siskamling poskamling kamtibmas
    surat_pengantar domisili sku sktm surat_keterangan legalisasi

    panti lks lksa lembaga_kesejahteraan tanda_daftar yayasan karang_taruna psm potensi_sumber
    asesmen kasus pendampingan_klien laporan_sosial case_conference penjangkauan
    dtks verval pemadanan data_terpadu siks-ng
    graduasi p2k2 komitmen pkh
    disabilitas alat_bantu kursi_roda difabel
    korban_bencana buffer_stok tagana dapur_umum
    adopsi pengangkatan_anak hak_asuh

    perselisihan phi mediasi_hubungan bipartit pemogokan
    norma_kerja k3 pengawas_ketenagakerjaan wajib_lapor
    lowongan penempatan_kerja bursa_kerja job_fair ak1 pencari_kerja
    pelatihan_kerja blk kejuruan instruktur uji_kompetensi_kerja
    cacat penyandang asesmen_klien
    rukun_kematian santunan_kematian
  `,
}
