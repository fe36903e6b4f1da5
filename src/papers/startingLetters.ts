export const suratBalasan = `
{tempat_tanggal}

Nomor : …………………………
Sifat : Biasa
Lampiran : -
Hal : Jawaban permohonan kunjungan

Yth. Pimpinan {instansi}
di tempat

Dengan hormat,

{jika_diterima}
Menjawab {dasar}, kami menyampaikan bahwa {pemerintah} **dapat menerima** kunjungan Saudara dengan ketentuan sebagai berikut:

Hari, tanggal : {hari_tanggal}
Waktu : {waktu}
Tempat : {tempat}
Jumlah peserta : {jumlah_peserta}
Maksud kunjungan : {maksud}
Narahubung : {narahubung}
{akhir_jika}
{jika_praktik}
Praktik baik yang akan dipelajari, agar dibaca sebelum kunjungan:

{praktik}
{akhir_jika}
{jika_ditolak}
Menjawab {dasar}, kami mohon maaf bahwa {pemerintah} **belum dapat menerima** kunjungan Saudara pada {pilihan_tanggal}, dengan pertimbangan:

{alasan}

Saudara dapat mengajukan waktu lain. Praktik baik kami dapat dibaca setiap saat di {alamat_situs}.
{akhir_jika}

Demikian kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.

{tanda_tangan}

Tembusan:

1. {kepala_daerah}, sebagai laporan
2. Arsip
`

export const suratPernyataan = `
# Surat pernyataan replikasi

Nomor : …………………………

Yang bertanda tangan di bawah ini:

Nama : ……………………………………………………
NIP : ……………………………………………………
Jabatan : ……………………………………………………
Instansi : {instansi}

menyatakan bahwa {instansi} mereplikasi praktik baik **{nama_praktik}** milik {pemerintah}, dengan keterangan sebagai berikut:

Ruang lingkup : {ruang_lingkup}
Rencana : {rencana}
Penanggung jawab : {penanggung_jawab}
Target waktu : {target}
Tahap saat ini : {tahap}
Rujukan praktik : {alamat_praktik}

{jika_kunjungan}
Replikasi ini bermula dari kunjungan ke {pemerintah}: {kunjungan}.
{akhir_jika}

Kami bersedia menyampaikan perkembangan dan hasil replikasi kepada {pemerintah}, dan tidak berkeberatan pernyataan ini dipakai sebagai bukti replikasi.

Demikian pernyataan ini kami buat dengan sebenarnya.

{tanda_tangan}
`
