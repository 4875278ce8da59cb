import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Id } from '#basics/id.ts'
import { isAnswer, isNewPasskey } from '#platform/sessions/passkey-shapes.ts'

/** A passkey as it is kept: its public half. Texts are base64url. */
export type KeptPasskey = {
  readonly credentialId: string
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
}

/** Where passkeys belong: the address people type. A passkey made for it answers nowhere else. */
export type PasskeyPlace = { readonly origin: string }

/** What a page hands to the browser to make a passkey: JSON for PublicKeyCredential.parseCreationOptionsFromJSON. */
export async function askForNewPasskey(
  { origin }: PasskeyPlace,
  challenge: Uint8Array<ArrayBuffer>,
  user: { readonly id: Id; readonly email: string; readonly name: string },
  known: readonly KeptPasskey[],
): Promise<string> {
  const options = await generateRegistrationOptions({
    rpName: 'Lessen',
    rpID: rpOf(origin),
    userName: user.email,
    userID: new TextEncoder().encode(user.id),
    userDisplayName: user.name,
    challenge,
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
  return JSON.stringify(options)
}

/** What a page hands to the browser to be answered by a passkey: one of `known`, or any that the device offers. */
export async function askForPasskey(
  { origin }: PasskeyPlace,
  challenge: Uint8Array<ArrayBuffer>,
  known: readonly KeptPasskey[] | 'any',
): Promise<string> {
  const options = await generateAuthenticationOptions({
    rpID: rpOf(origin),
    challenge,
    userVerification: known === 'any' ? 'required' : 'preferred',
    ...(known === 'any' ? {} : { allowCredentials: known.map(({ credentialId }) => ({ id: credentialId })) }),
  })
  return JSON.stringify(options)
}

/** A new passkey, when the browser's answer (JSON) is one to a challenge that `isOurs`, made at this place. */
export async function readNewPasskey(
  { origin }: PasskeyPlace,
  json: string,
  isOurs: (challenge: string) => boolean,
): Promise<KeptPasskey | undefined> {
  const response = parsed(json)
  if (!isNewPasskey(response)) return undefined
  const place = { expectedOrigin: origin, expectedRPID: rpOf(origin), expectedChallenge: isOurs }
  const checked = await settled(verifyRegistrationResponse({ ...place, response, requireUserVerification: false }))
  if (!checked?.verified) return undefined
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports }
}

/** Which passkey a browser's answer (JSON) says that it comes from; nothing for what is no answer. */
export function answeringPasskey(json: string): string | undefined {
  const response = parsed(json)
  return isAnswer(response) ? response.id : undefined
}

/**
 * The passkey's new counter, when the browser's answer is signed by it, for this place and a challenge that `isOurs`.
 * `isAlone`: it must have asked its holder for a PIN, finger or face, because no password stands beside it.
 */
export async function readAnswer(
  { origin }: PasskeyPlace,
  json: string,
  passkey: KeptPasskey,
  { isOurs, isAlone }: { readonly isOurs: (challenge: string) => boolean; readonly isAlone: boolean },
): Promise<number | undefined> {
  const response = parsed(json)
  if (!isAnswer(response)) return undefined
  const place = { expectedOrigin: origin, expectedRPID: rpOf(origin), expectedChallenge: isOurs }
  const { credentialId: id, counter } = passkey
  const credential = { id, counter, publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url')) }
  const checked = await settled(
    verifyAuthenticationResponse({ ...place, response, credential, requireUserVerification: isAlone }),
  )
  return checked?.verified ? checked.authenticationInfo.newCounter : undefined
}

/** Whether browsers can make passkeys for this address: they refuse one that is numbers, and one without HTTPS. */
export function hasPasskeys({ origin }: PasskeyPlace): boolean {
  const { protocol, hostname } = new URL(origin)
  if (hostname === 'localhost') return true
  return protocol === 'https:' && !/^[\d.]+$|^\[/.test(hostname)
}

function rpOf(origin: string): string {
  return new URL(origin).hostname
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The library throws at whatever is not as it should be; here all of that is one answer: no. */
async function settled<T>(checking: Promise<T>): Promise<T | undefined> {
  return await checking.catch(() => undefined)
}
