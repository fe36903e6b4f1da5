/** Opens WhatsApp with a text that is ready to be sent: to the number, or to whom the sender chooses when it is null. */
export function whatsappAddress(phone: string | null, text: string): string {
  return `https://wa.me/${phone === null ? '' : internationalNumber(phone)}?text=${encodeURIComponent(text)}`
}

/** 0812-3456-7890, 812 3456 7890 and +62 812 3456 7890 are all 6281234567890. */
function internationalNumber(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits.startsWith('0')) return `62${digits.slice(1)}`
  return digits.startsWith('8') && !phone.startsWith('+') ? `62${digits}` : digits
}
