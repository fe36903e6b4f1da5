export const susunanAcara = `
# Susunan acara

Kunjungan : {judul}
Hari, tanggal : {hari_tanggal}
Waktu : {waktu}
Tempat : {tempat}
Rombongan : {daftar_instansi}
Jumlah peserta : {jumlah_peserta}
Narahubung : {narahubung}

{agenda}

{jika_lokus}
## Lokus yang dikunjungi

{lokus}
{akhir_jika}

{jika_praktik}
## Praktik baik yang dipelajari

{praktik}
{akhir_jika}

{tempat_tanggal}

{tanda_tangan}
`

export const daftarHadir = `
# Daftar hadir

Kunjungan : {judul}
Hari, tanggal : {hari_tanggal}
Tempat : {tempat}
Rombongan : {daftar_instansi}

{tamu}

{tanda_tangan}
`

export const notulen = `
# Notulen kunjungan

Kunjungan : {judul}
Hari, tanggal : {hari_tanggal}
Waktu : {waktu}
Tempat : {tempat}
Rombongan : {daftar_instansi}

## 1. Kehadiran

{kehadiran}

Pejabat yang menerima:

{penerima}

## 2. Susunan acara

{agenda}

## 3. Jalannya pertemuan

{notulen}

## 4. Tanya jawab

{tanya_jawab}

{tempat_tanggal}

{tanda_tangan}
`

export const laporan = `
# Laporan kunjungan

## 1. Keterangan umum

Kunjungan : {judul}
Jenis kunjungan : {jenis_kunjungan}
Hari, tanggal : {hari_tanggal}
Waktu : {waktu}
Tempat : {tempat}
Maksud : {maksud}

## 2. Rombongan

{rombongan}

{kehadiran}

## 3. Penerima dan lokus

{penerima}

{lokus}

## 4. Praktik baik yang dipelajari

{praktik}

## 5. Jalannya kunjungan

{notulen}

## 6. Tanya jawab

{tanya_jawab}

## 7. Kesan rombongan

{kutipan}

## 8. Minat dan komitmen

{komitmen}

## 9. Tindak lanjut

{tindak_lanjut}

{tempat_tanggal}

{tanda_tangan}
`
