import { createTransport } from 'nodemailer'

export interface Mail {
  to: string
  subject: string
  /** Plain text. */
  text: string
}

/** Mail is an extra: where none is set up, or it fails, everything else goes on. */
export interface Mailer {
  readonly isConfigured: boolean
  /** False when it was not sent; never rejects. */
  send(mail: Mail): Promise<boolean>
}

export interface MailOptions {
  /** `smtps://user:password@mail.example.go.id`; null where no mail is sent. */
  smtpUrl: string | null
  from: string
  /** Of a mail that was not sent; holds no address and no text of it. */
  log: (message: string, error?: unknown) => void
}

const timeoutMs = 10_000

export function openMailer({ smtpUrl, from, log }: MailOptions): Mailer {
  if (smtpUrl === null) return { isConfigured: false, send: () => Promise.resolve(false) }
  const timeouts = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs }
  // A text of guests may neither read a file of the server nor ask another one.
  const transport = createTransport({
    url: smtpUrl,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    isConfigured: true,
    async send({ to, subject, text }) {
      try {
        await transport.sendMail({ from, to, subject, text })
        return true
      } catch (error) {
        log('A mail was not sent.', { code: (error as { code?: unknown }).code })
        return false
      }
    },
  }
}
