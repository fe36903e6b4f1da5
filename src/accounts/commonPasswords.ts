/** What people build passwords of when they must have one: here, and everywhere. Our own list. */
export const commonWords: readonly string[] = `
password passwort passw pwd katasandi sandi rahasia admin administrator administratif superadmin root
user username guest tamu login masuk welcome selamat selamatdatang selamatpagi letmein changeme default
secret test testing tes uji coba cobacoba demo contoh example qwerty qwertyuiop qwertyui qwert asdf
asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qaz wsx abc abcd abcdef abcdefg abcdefgh abcdefghijkl
abcdefghijklm aku akucintakamu akusayangkamu cinta cintaku sayang sayangku sayangkamu sayangmama
iloveyou ilove love lovely bismillah bismillahirrahmanirrahim alhamdulillah assalamualaikum allahuakbar
insyaallah subhanallah masyaallah astaghfirullah indonesia indonesiaraya indonesiaku merdeka
indonesiamerdeka garuda pancasila nusantara jakarta surabaya bandung bogor jawa jawatimur jawabarat bali
malang banyuwangi kotabanyuwangi kabupatenbanyuwangi pemkab pemkabbanyuwangi pemkot pemprov pemda
pemerintah kabupaten bupati sekda humas dinas kecamatan desa puskesmas organisasi bkpsdm bkd bappeda
kominfo diskominfo inovasi praktikbaik tiru kunjungan studi studitiru studibanding pegawai pns asn
korpri negara sayangibu ibu bapak ayah bunda mama papa anak anakku keluarga keluargaku bahagia sukses
sehat semangat semangatpagi berkah barokah rezeki doa dragon monkey sunshine princess football baseball
master shadow superman batman pokemon naruto liverpool chelsea arsenal barcelona realmadrid manchester
manchesterunited juventus persib persebaya persija arema google facebook instagram whatsapp youtube
samsung nokia xiaomi oppo android windows microsoft computer komputer internet server database oracle
mysql cisco hello hallo halo helloworld trustno freedom whatever computerku superstar starwars michael
jordan jennifer jessica ashley charlie thomas daniel andrew robert muhammad ahmad dewi putri budi agus
siti bunga mawar melati matahari bintang bulan januari februari maret april mei juni juli agustus
september oktober november desember senin selasa rabu kamis jumat sabtu minggu correcthorsebatterystaple
thequickbrownfox passwordku passwordsaya katasandiku katasandisaya rahasiaku adminadmin passwordpassword
gantisaya ganti gantipassword gantikatasandi satuduatiga satuduatigaempat onetwothree
`
  .trim()
  .split(/\s+/)
