import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json: this file runs as dist/src/config.js. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

export interface Config {
  port: number
  dataDir: string
  /** Without a trailing slash. */
  baseUrl: string
  /** Null: the embedded store. */
  databaseUrl: string | null
  /** Null: made on the first start and kept in dataDir. */
  sessionSecret: string | null
  /** How many proxies in front are trusted, 0 for none. */
  trustProxy: number
  logLevel: string
  /** `smtps://user:password@host`; null: no mail is sent. */
  smtpUrl: string | null
  /** The sender; there is one where there is an SMTP server. */
  mailFrom: string | null
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** Every value that cannot be used, each with what to write instead. */
export class BadConfig extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join(' '))
    this.problems = problems
  }
}

/** Reads the environment; throws BadConfig that names every bad value at once. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const problems: string[] = []
  const port = readPort(env['PORT'], problems)
  const config: Config = {
    port,
    dataDir: resolve(projectRoot, env['DATA_DIR'] || 'data/store'),
    baseUrl: readBaseUrl(env['BASE_URL'] || `http://localhost:${port}`, problems),
    databaseUrl: env['DATABASE_URL'] || null,
    sessionSecret: readSecret(env['SESSION_SECRET'], problems),
    trustProxy: readTrustProxy(env['TRUST_PROXY'], problems),
    logLevel: env['LOG_LEVEL'] || 'info',
    smtpUrl: readSmtpUrl(env['SMTP_URL'], problems),
    mailFrom: env['MAIL_FROM'] || null,
  }
  if (config.databaseUrl) problems.push('DATABASE_URL is set, but PostgreSQL is not supported yet: unset it.')
  if (config.smtpUrl && !config.mailFrom)
    problems.push('MAIL_FROM must name the sender where SMTP_URL is set, for example tiru@example.go.id.')
  if (!logLevels.includes(config.logLevel)) problems.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}.`)
  if (problems.length > 0) throw new BadConfig(problems)
  return config
}

function readPort(text: string | undefined, problems: string[]): number {
  const port = Number(text || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    problems.push(`PORT must be a number from 0 to 65535, for example 3000; it is "${text}".`)
    return 3000
  }
  return port
}

function readBaseUrl(text: string, problems: string[]): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    problems.push(`BASE_URL must look like https://tiru.example.go.id, without a path; it is "${text}".`)
    return text
  }
  return url.origin
}

function readSecret(text: string | undefined, problems: string[]): string | null {
  if (text && text.length < 32) {
    const example = randomBytes(24).toString('base64url')
    problems.push(`SESSION_SECRET must have at least 32 characters, for example ${example}.`)
  }
  return text || null
}

// The value holds a password: the problem does not repeat it.
function readSmtpUrl(text: string | undefined, problems: string[]): string | null {
  if (!text) return null
  const isSmtp = URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol)
  if (!isSmtp) problems.push('SMTP_URL must look like smtps://user:password@mail.example.go.id.')
  return isSmtp ? text : null
}

function readTrustProxy(text: string | undefined, problems: string[]): number {
  const hops = Number(text || 0)
  if (!Number.isInteger(hops) || hops < 0 || hops > 10) {
    problems.push(`TRUST_PROXY must be the number of proxies in front, from 0 to 10; it is "${text}".`)
    return 0
  }
  return hops
}
