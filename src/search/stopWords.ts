/**
 * Function and question words, which tell nothing about a record, and how they are shortened in messages. Kept few on
 * purpose: with a list of 757 a search finds less.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `ada adalah agar akan antara apa apakah atas atau bagaimana bagi bahwa beberapa berapa bisa dalam dan dapat dari
  dengan di hingga ia ini itu jadi jika juga kah kami kapan karena ke kepada kita lagi lah maka mana mereka mengapa
  namun oleh pada para pun saat sambil sampai sebagai sebuah secara sedang sehingga sejak seperti serta siapa sudah
  supaya telah tentang terhadap tersebut tetapi tidak untuk yaitu yakni yang`.split(/\s+/),
)
