import { Secret, TOTP } from 'otpauth'
import { attributeOf } from '#tests/setup/page-tree.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { aPasskey, type Lie, type SoftPasskey } from './a-passkey.builder.ts'

/** Adds an authenticator app by its page; gives what the app shows at a moment (ISO instant). */
export async function addApp(visitor: Visitor, now: string): Promise<(at: string) => string> {
  const page = await visitor.open('/your-sign-in/authenticator-app')
  const letters = /Letters to type: ([A-Z2-7 ]+)/.exec(page.text)?.[1]?.replaceAll(' ', '') ?? ''
  const app = new TOTP({ secret: Secret.fromBase32(letters) })
  const code = (at: string) => app.generate({ timestamp: Date.parse(at) })
  const added = await visitor.send(page, { name: 'my phone', code: code(now) }, { follow: false })
  if (added.status !== 303) throw new Error(`no app was added: ${added.problems.join(' ')}`)
  return code
}

/** Makes a sheet of codes by its page; gives them. */
export async function addSheet(visitor: Visitor): Promise<string[]> {
  const page = await visitor.send(await visitor.open('/your-sign-in/printed-codes'))
  return [...page.html.matchAll(/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?=<)/g)].map(([code]) => code)
}

/** Adds a passkey by its page. */
export async function addPasskey(visitor: Visitor, passkey: SoftPasskey = aPasskey()): Promise<SoftPasskey> {
  const page = await visitor.open('/your-sign-in/passkey')
  const credential = passkey.create(questionOn(page))
  const added = await visitor.send(page, { name: 'my key', credential }, { follow: false })
  if (added.status !== 303) throw new Error(`no passkey was added: ${added.problems.join(' ')}`)
  return passkey
}

/** Answers the question of a page with a passkey, as the browser's script does. */
export function usePasskey(
  visitor: Visitor,
  page: VisitedPage,
  form: string,
  passkey: SoftPasskey,
  lie: Lie = {},
): Promise<VisitedPage> {
  return visitor.send(page, { credential: passkey.get(questionOn(page), lie) }, { form, follow: false })
}

/** What a page asks the browser's passkeys. */
export function questionOn(page: VisitedPage): string {
  const asking = page.elements.find((one) => attributeOf(one, 'data-module') === 'lessen-passkey')
  return (asking && attributeOf(asking, 'data-question')) ?? '{}'
}
