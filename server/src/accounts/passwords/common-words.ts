const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What a guesser tries first, from lists of leaked passwords: English and Indonesian. */
export const FIRST_TRIED = words(`
password passwd pass passcode katasandi rahasia kinerja admin administrator root user guest test login
welcome letmein iloveyou loveyou love master secret hello monkey dragon sunshine princess football baseball superman
batman shadow michael jordan changeme default qwerty abc sayang sayangku sayangkamu cinta cintaku akucintakamu akucinta
akusayangkamu kamu aku kamuaku bismillah alhamdulillah assalamualaikum subhanallah allahuakbar insyaallah masyaallah
allah muhammad indonesia indonesiaraya merdeka pancasila garuda jakarta bandung surabaya anjing bangsat kontol memek
ganteng cantik doraemon naruto persib persija arema asn pns cpns pppk bkn bkd bkpsdm korpri nusantara srikandi jejak
simpeg sapk ekinerja skp nip pegawai kantor dinas negara republik indonesiaku keluarga keluargaku mama papa ibu bapak
mamapapa ibuku anakku suamiku istriku rumah rumahku lupa lupapassword gantipassword ganti123 coba cobalagi akun akunku
`)

const ENGLISH = words(`
access account adidas alexander amanda amazing america andrea andrew angel angels anthony apple arsenal ashley asshole
austin awesome baby babygirl badboy bailey banana barcelona beautiful bestfriend black blessed blessing blink bluebird
bubbles buster butterfly carlos champion charlie cheese chelsea chocolate chris christ christian coffee computer cookie
cool cowboy daniel david destiny diamond dolphin eagle elephant elizabeth eminem enter family fashion ferrari fire
flower flowers forever freedom friend friends friendship fuckyou gateway george ginger girl golden google gundam hannah
happy harley hardcore heart heaven helpme hockey honda hottie house hunter internet iphone jackson jasmine jennifer
jessica jesus jesuschrist john joseph joshua junior justin killer king lakers laptop liverpool london lover lovely
lucky madrid maggie manchester maradona market marvel matrix matthew mercedes merlin metallica michelle mickey million
minecraft mobile money moon mother motorola mustang mylove naruto nathan nicole nintendo nokia number office orange
pepper peter phoenix pikachu pokemon powerprincess private purple queen rainbow ranger realmadrid robert rockstar
ronaldo sakura samantha samsung scorpion service session silver slipknot smile snoopy soccer sophie spiderman spring
star starwars steven student summer superstar support sweet system taylor temp temporary thomas thunder tiger tigger
trustno trustnoone unicorn vanessa victoria video whatever white william windows winner winter wolf wonderful yamaha
yellow yourself zxcvb google gmail yahoo facebook instagram whatsapp telegram tiktok twitter youtube zoom microsoft
server database network security manager director staff human monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
`)

const NAMES = words(`
abdul abdullah abdurrahman achmad adam ade adi adinda aditya adrian afifah agnes agung agus agustin ahmad aisyah ajeng
akbar akmal alamsyah aldi alfian ali alya aman amalia amanda amelia amin aminah amir anak andi andika andri andrianto
anggi anggraini ani anisa anita annisa anton antonius anwar aprilia ardi ardiansyah arief arif aris aryanto asep astuti
atika aulia ayu azizah bachtiar bagas bagus bahar bambang basuki bayu bella benny bima budi budiman budiyanto burhan
candra cahaya cahyo cahyono chandra cici citra dadang daffa damar danang dani darmawan deden dedi dela desi devi dewi
dian diana dika dimas dina dini dinda dodi doni dwi eka eko elsa endah endang erik erna erni erwin evi fadhil fadli
fahmi fahri faisal fajar farah farhan farida fatimah fauzan fauzi febri febrian feri fikri firman firmansyah fitri
fitriani fitriyah galih galuh gilang gita gunawan guntur gusti hadi hafidz haji hakim halim hamid hamzah hana handayani
hani hanifah haris hariyanto harjo hartati hartono haryanto hasan hasanah hendra hendri heni herlina herman hermawan
heru hesti hidayah hidayat husein husna ibnu ibrahim ika ikhsan ilham imam iman indah indra indri intan irfan irma
irwan ismail istiqomah iwan jamal jaya joko jono joni julia juliana jumiati kadek kartika kartini ketut khadijah
khairul krisna kurnia kurniawan kusuma laila laras lestari lia lilis lina linda lisa lukman lusi made mahendra maman
mariam marlina martha maria maryam maulana maya mega mila mira muchtar muhamad mukti mulyadi mulyani mulyono mustafa
mutiara nabila nadia nanda nani nengah ningsih nita nova novi novita nugraha nugroho nur nuraini nurhayati nurul
nyoman oktavia panji pertiwi pramono prasetyo pratama pratiwi prabowo purnama purnomo puspita putra putri putu rachman
raden rafi rahayu rahma rahman rahmat rahmawati raihan raja ramadhan rani ratih ratna ratu rendi reni reza rian riana
ricky ridwan rika rina rini rinto rio riski riska rita riyanto rizal rizki rizky robi rohman roni rosa rosita rudi
rudianto rusdi rusli sabrina saefudin safitri sahabat salma salsabila samsul sandra santi santoso sari sarah saputra
sekar septian setiawan setyo sinta siska siti slamet soleh sri subagyo sudirman sugeng suharto sukarno soekarno suhendra
sulaiman sulastri sulistyo sumarni sunarto supardi supriyadi supriyanto surya susanti susanto susi sutrisno suwarno
suyanto syahrul syarif syifa tania taufik teguh tiara tika tina titin tono toni tri trisna tuti udin ujang umar utami
utomo vera vina vivi wahyu wahyuni wati wawan wayan wibowo widodo widya wijaya winda wira wisnu wulan wulandari yanti
yanto yasmin yati yoga yogi yohanes yuda yudi yuli yulia yuliana yulianti yuni yunita yusuf zahra zainal zaki zulfikar
`)

const PLACES = words(`
aceh sumatera sumatra medan riau pekanbaru batam jambi padang minang palembang sriwijaya bengkulu lampung bangka
belitung banten serang tangerang bekasi depok bogor jabar jateng jatim jogja jogjakarta yogya yogyakarta semarang solo
surakarta magelang malang madura kediri madiun jember banyuwangi sidoarjo gresik mojokerto blitar cirebon tasikmalaya
garut sukabumi cianjur karawang purwakarta subang indramayu majalengka kuningan ciamis banjar tegal brebes pekalongan
kudus jepara demak pati salatiga klaten sragen wonogiri purwokerto banyumas cilacap kebumen wonosobo bali denpasar
lombok mataram sumbawa bima kupang flores ntt ntb kalimantan pontianak banjarmasin balikpapan samarinda palangkaraya
tarakan kutai sulawesi makassar manado gorontalo palu kendari mamuju bone toraja maluku ambon ternate tidore papua
jayapura sorong merauke timika manokwari jayawijaya jawa jawabarat jawatengah jawatimur betawi sunda batak bugis dayak
asia eropa amerika malaysia singapore singapura thailand jepang japan korea china arab mekkah madinah monas borobudur
prambanan rinjani merapi bromo semeru toba samosir kemayoran senayan menteng sudirman thamrin kota desa nagari
`)

const OFFICE = words(`
kementerian kemendagri kemenkeu kemenag kemenkes kemendikbud kemenpan menpan menpanrb panrb bpk bps bpom bpn bnn kpk
kpu polri tni polisi tentara setda sekda sekretariat sekretaris bappeda bapenda bkad bpkad inspektorat dprd dpr mpr
pemda pemkot pemkab pemprov provinsi kabupaten kecamatan kelurahan walikota bupati gubernur camat lurah presiden
menteri pendidikan kesehatan puskesmas rsud sekolah guru dosen bidan perawat dokter kepegawaian keuangan perhubungan
sosial disdik dinkes disdukcapil dukcapil satpolpp damkar diskominfo kominfo bagian bidang seksi kepala kabid kasi
kasubag staf operator bendahara arsip surat laporan absensi presensi kinerjaku ekinerjabkn ekin sasaran rapat tugas
aparatur sipil abdi abdinegara abdinegaraku melayani melayanibangsa berakhlak bangga banggamelayani bersama bangsa
bangsaku pegawainegeri pegawaiku honorer kontrak gaji gajian tunjangan tukin tpp pensiun pangkat golongan jabatan
fungsional struktural pelaksana analis arsiparis pranata komputer sistem aplikasi siasn myasn mysapk portal website
`)

const DAILY = words(`
adik agama air akhir akhirat aman ampun anak api apel asik asmara awan ayah ayam babi bahagia bahasa baik baru batu
bayi bebas bebek bekerja belajar benar berani berkah berkat bersih besar biru bintang bismilah bobo bodoh bola buah
buku bulan bunda bunga burung cahaya ceria cerdas cewek cokelat coklat cowok damai danau darah dunia durian eling elang
emas enak gajah gampang gila gitar goblok hafal hantu hari harimau hati hebat hidup hidupku hijau hitam hujan hutan
ikan impian indahnya istri jagoan jalan jangan jelek jodoh jomblo juara jujur juragan kaki kakak kaya kata kebun
kecil kelinci kembang kenangan keren kerja kerjakeras kopi kota kuat kucing kuda kuning kupu kupukupu lancar langit
laut lelaki lima lucu macan makan malam malaikat mangga manis manusia masuk matahari mati mawar melati merah merpati
mimpi minum mobil motor mudah muslim muslimah musik nakal nurhaliza sandi nasi nasigoreng negeri nenek kakek pagi panas panda pantai
panjang pelangi perak perempuan pertama pohon pintar pisang puasa punya putih raya rejeki rezeki rindu rindukamu roti
sabar sahabatku sakti salam sama sampai sapi satu sate sehat sekali selalu selamanya selamat semangat sembilan sempurna
senang senja senyum sepeda sepuluh setia siang singa sukses sukseselalu suami surga syukur tanah takut tampan tauhid
tengah terbaik terima terimakasih tiga tuhan tujuh turun ular ultah umroh ungu wanita warna yang yakin zaman dua empat
enam delapan nol bakso baksomalang rendang mie miesedap indomie gojek tokopedia shopee bukalapak mandiri bri bni bca
persebaya persipura persela pssi timnas bulutangkis badminton slank noah peterpan dewa ungu letto iwanfals rhoma irama
dangdut upin ipin sinchan conan onepiece luffy sasuke kakashi goku barbie frozen mickeymouse hellokitty spongebob bts
blackpink exo januari februari maret mei juni juli agustus oktober desember senin selasa rabu kamis jumat sabtu minggu
ramadan ramadhan lebaran idulfitri tahunbaru tahun bulan malamminggu proklamasi bhinneka tunggalika mulia jayalah
`)

/** Everyday words, names, places and the words of offices: tried next, alone and two together. */
export const TRIED_NEXT: readonly string[] = [...ENGLISH, ...NAMES, ...PLACES, ...OFFICE, ...DAILY]

/** What fingers walk along, and what counts itself up. Pieces of three and more are tried, in both directions. */
export const RUNS = words(`
qwertyuiop asdfghjkl zxcvbnm qwertyuiopasdfghjklzxcvbnm qazwsxedcrfvtgbyhnujmikolp 1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p
1q2w3e4r5t6y7u8i9o0p q1w2e3r4t5y6u7i8o9p0 !qaz@wsx#edc$rfv !@#$%^&*() abcdefghijklmnopqrstuvwxyz 01234567890123456789
13579 02468 112233445566778899 aabbccddeeffgghh a1b2c3d4e5f6g7h8i9 1a2b3c4d5e6f7g8h9i asdqwe qweasdzxc 147258369
159357 789456123 1123581321
`)
