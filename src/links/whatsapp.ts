/** Opens WhatsApp with a text that is ready to be sent: to the number, or to whom the sender chooses when it is null. */
export function whatsappAddress(phone: string | null, text: string): string {
  return `https://wa.me/${internationalNumber(phone ?? '')}?text=${encodeURIComponent(text)}`
}

/** "0812-3456-789" as WhatsApp has it: "628123456789". */
function internationalNumber(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^0/, '62')
}
