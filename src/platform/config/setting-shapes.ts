import { isIP } from 'node:net'
import { z } from 'zod'
import { megabyte, usualFileLimits } from '#platform/files/file-limits.ts'

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return z.enum(words, `one of: ${words.join(', ')}`)
}

/** `yes` or `no`. */
export const yesOrNo = z
  .string()
  .refine((text) => text === 'yes' || text === 'no', 'yes or no')
  .transform((text) => text === 'yes')

/** Any text that is not blank. */
export const someText = z.string().refine((text) => text.trim() !== '', 'not blank')

/** A TCP port; 0 asks for any free one. */
export const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'a whole number from 0 to 65535')
  .transform(Number)

/** A whole number of so many at least and at most. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `a whole number from ${least} to ${most}`,
    )
    .transform(Number)
}

/** A PostgreSQL address. */
export const databaseUrl = z
  .string()
  .refine((text) => /^postgres(ql)?:$/.test(partsOf(text)?.protocol ?? ''), 'an address that starts with postgresql://')

/** Scheme, name and port, nothing after: what a browser calls an origin. */
export const origin = z
  .string()
  .refine((text) => /^https?:\/\/[^/]+$/.test(text) && partsOf(text) !== null, 'like https://lessen.example.org')

/** A moment with its time zone, kept as an ISO instant in UTC. */
export const instant = z
  .string()
  .refine((text) => /(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)), 'like 2026-03-01T09:00Z')
  .transform((text) => new Date(text).toISOString())

/** A server that takes mail. */
export const mailUrl = z
  .string()
  .refine(
    (text) => /^smtps?:$/.test(partsOf(text)?.protocol ?? '') && partsOf(text)?.hostname !== '',
    'an address that starts with smtp:// or smtps:// and names a server',
  )

/** An address of the web. */
export const webAddress = z
  .string()
  .refine((text) => /^https?:$/.test(partsOf(text)?.protocol ?? ''), 'an address that starts with http:// or https://')

/** A telephone number as people write it. */
export const phoneNumber = z
  .string()
  .refine((text) => /^\+?[\d ()-]{6,24}$/.test(text), 'a telephone number: digits, spaces, brackets and hyphens')

const addressPattern = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/

/** One e-mail address, without a name. */
export const mailAddress = z
  .string()
  .refine((text) => addressPattern.test(text), 'one address, like lessen@example.org')

/** One to ten e-mail addresses with commas between. */
export const mailAddresses = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine(
    (all) => all.length <= 10 && all.every((one) => addressPattern.test(one)),
    'one to ten addresses with commas between, like records@example.org,auditor@example.com',
  )

/** An address in which `%` stands for a mark. */
export const bounceAddress = z
  .string()
  .refine(
    (text) => addressPattern.test(text) && /^[^%@]*%[^%@]*@[^%]*$/.test(text),
    'one address with one % before the @, like bounce+%@example.org',
  )

/** A secret long enough that it cannot be guessed. */
export const secret = z.string().refine((text) => text.length >= 32, 'at least 32 characters')

/** Something to encrypt with that a machine cannot try out. */
export const passphrase = z.string().refine((text) => text.trim().length >= 20, 'at least 20 characters')

/** Public keys of age, with commas between. */
export const recipients = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine(
    (all) => all.every((one) => /^age1[02-9ac-hj-np-z]{58}$/.test(one)),
    'public keys like age1…, with commas between',
  )

/** Whom to believe about the visitor's address: nobody, so many proxies, or proxies at these addresses. */
export const proxies = z
  .string()
  .refine(
    (text) => text === 'no' || /^[1-9]$/.test(text) || text.split(',').every(isAddress),
    'no, the number of proxies (1 to 9), or their addresses with commas between',
  )
  .transform((text) =>
    text === 'no' ? false : /^[1-9]$/.test(text) ? Number(text) : text.split(',').map((one) => one.trim()),
  )

/** The most bytes of each kind of file; kinds that are not named keep what is usual. */
export const fileLimits = z
  .string()
  .refine(
    (text) => text.split(',').every((part) => /^(picture|pdf|text|office)=([1-9]\d?|1\d\d|200)$/.test(part.trim())),
    'like picture=10,pdf=20,text=5,office=15, in megabytes from 1 to 200',
  )
  .transform((text) => {
    const asked = new Map(
      text
        .split(',')
        .map((part) => part.trim().split('='))
        .map(([kind = '', most]) => [kind, Number(most)]),
    )
    const bytesOf = (kind: keyof typeof usualFileLimits) => (asked.get(kind) ?? 0) * megabyte || usualFileLimits[kind]
    return { picture: bytesOf('picture'), pdf: bytesOf('pdf'), text: bytesOf('text'), office: bytesOf('office') }
  })

/** A clamd by socket or port, or a program by its absolute path and words with spaces between. */
export const virusScanner = z
  .string()
  .refine(
    (text) => /^(unix:\/\S+|tcp:\/\/[^\s/:]+:\d{1,5}|program:\/\S+( \S+)*)$/.test(text),
    'unix:/path, tcp://host:port or program:/path',
  )
  .transform((text) => {
    if (text.startsWith('unix:')) return { kind: 'clamd' as const, at: { path: text.slice('unix:'.length) } }
    if (text.startsWith('program:'))
      return { kind: 'program' as const, words: text.slice('program:'.length).split(' ') }
    const { hostname, port: asked } = new URL(text)
    return { kind: 'clamd' as const, at: { host: hostname, port: Number(asked) } }
  })

function isAddress(text: string): boolean {
  const [address = '', bits = '8'] = text.trim().split('/')
  return isIP(address) !== 0 && /^\d{1,3}$/.test(bits)
}

function partsOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}
