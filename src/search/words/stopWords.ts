/**
 * Function and question words, which tell nothing about a record, as they are written and as they are shortened in
 * messages. Few on purpose: with a list of 757 a search finds less.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `ada adalah agar akan antara apa apabila apakah atas atau bagaimana bagaimanakah bagi bahwa beberapa berapa berapakah
  bila bisa bisakah dalam dan dapat darimana dari dengan di dimana dimanakah hingga ia ialah ini itu jadi jika juga kah
  kalau kami kapan kapankah karena ke kemana kenapa kepada kita lagi lah maka mana manakah maupun mengapa mengenai mereka
  meskipun namun nya oleh pada para pun saat sambil sampai sebagai sebuah secara sedang sehingga sejak seperti serta siapa
  siapakah sudah supaya telah tentang terhadap tersebut tetapi tidak untuk walaupun yaitu yakni yang
  dg dgn dlm dr jg krn sbg sdh tdk tsb utk yg`.split(/\s+/),
)
