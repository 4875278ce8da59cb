import * as oidc from 'openid-client'
import { ok, type Result, refused } from '#basics/result.ts'
import { faultBehind, NotSetUp, type ProviderFault } from '#platform/sessions/provider-fault.ts'
import { providerFetch } from '#platform/sessions/provider-fetch.ts'
import type { ProviderReach } from '#platform/sessions/provider-reach.ts'

/** What is needed to ask a provider. */
export type ProviderParty = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly reach: ProviderReach
  /** Instant by the house's clock: how long a provider's description is believed. */
  readonly now: string
}

/** What belongs to one try to sign in: random, made by `newTry`, given back when the answer comes. */
export type ProviderTry = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** What the provider said of whoever signed in there. */
export type ProviderClaims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string }

/** A new try. */
export function newTry(): ProviderTry {
  return { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
}

const [secondsToAnswer, secondsOfTolerance, minutesBelieved] = [5, 60, 60]

/**
 * The address at the provider where somebody signs in, to come back to `back` with a code. They are asked there who they
 * are even when it remembers somebody: on a shared tablet that may be whoever was there before.
 */
export async function addressAtProvider(
  party: ProviderParty,
  { state, nonce, verifier }: ProviderTry,
  back: string,
): Promise<Result<string, ProviderFault>> {
  return await tried(party, async (config) => {
    const address = oidc.buildAuthorizationUrl(config, {
      redirect_uri: back,
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      prompt: 'login',
      max_age: '0',
    })
    return address.href
  })
}

/**
 * Exchanges the code in `answer`, the whole address that somebody came back with, and gives what the provider says of
 * them: checked for state, nonce, issuer, audience, signature, times, and that they signed in there within the `seconds`
 * since this try began. Its keys are asked for each time, so that new ones count at once.
 */
export async function readProviderAnswer(
  party: ProviderParty,
  { state, nonce, verifier }: ProviderTry,
  answer: URL,
  seconds: number,
): Promise<Result<ProviderClaims, ProviderFault>> {
  return await tried(party, async (config) => {
    const tokens = await oidc.authorizationCodeGrant(config, answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
      maxAge: Math.max(0, Math.ceil(seconds)),
    })
    const claims = tokens.claims()
    if (!claims) throw new TypeError('a provider gave no claims')
    if (config.serverMetadata().userinfo_endpoint === undefined) return claims
    const more = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
    return { ...more, ...claims }
  })
}

/** Where the provider signs people out, when it says so; nothing otherwise. */
export async function signOutAtProvider(party: ProviderParty): Promise<string | undefined> {
  const found = await tried(party, async (config) =>
    config.serverMetadata().end_session_endpoint === undefined ? undefined : oidc.buildEndSessionUrl(config).href,
  )
  return found.ok ? found.value : undefined
}

/** Whether the provider can be reached and says what it must; the fault otherwise. */
export async function checkProvider(party: ProviderParty): Promise<Result<true, ProviderFault>> {
  known.delete(keyOf(party))
  return await tried(party, async (config) => {
    if (config.serverMetadata().authorization_endpoint === undefined) throw new NotSetUp('no such endpoint')
    return true as const
  })
}

async function tried<T>(
  party: ProviderParty,
  work: (config: oidc.Configuration) => Promise<T>,
): Promise<Result<T, ProviderFault>> {
  try {
    return ok(await work(await configured(party)))
  } catch (error) {
    known.delete(keyOf(party))
    return refused(faultBehind(error))
  }
}

/** Descriptions of providers by issuer: public, the same for every organisation that uses it. */
const known = new Map<string, { readonly metadata: oidc.ServerMetadata; readonly until: number }>()
const mostKnown = 500

function keyOf({ issuer, reach }: ProviderParty): string {
  return `${reach} ${issuer}`
}

async function configured(party: ProviderParty): Promise<oidc.Configuration> {
  const metadata = await described(party)
  const { clientId, clientSecret, reach } = party
  const isBasic = metadata.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true
  const proof = isBasic ? oidc.ClientSecretBasic(clientSecret) : oidc.ClientSecretPost(clientSecret)
  const config = new oidc.Configuration(metadata, clientId, { [oidc.clockTolerance]: secondsOfTolerance }, proof)
  config.timeout = secondsToAnswer
  config[oidc.customFetch] = providerFetch(reach)
  if (reach === 'this machine') oidc.allowInsecureRequests(config)
  oidc.enableNonRepudiationChecks(config)
  return config
}

async function described(party: ProviderParty): Promise<oidc.ServerMetadata> {
  const { issuer, clientId, reach, now } = party
  const before = known.get(keyOf(party))
  if (before && before.until > Date.parse(now)) return before.metadata
  const found = await oidc.discovery(new URL(issuer), clientId, undefined, undefined, {
    timeout: secondsToAnswer,
    [oidc.customFetch]: providerFetch(reach),
    ...(reach === 'this machine' ? { execute: [oidc.allowInsecureRequests] } : {}),
  })
  const metadata = found.serverMetadata()
  // One that signs in people of any organisation at all under one address proves nothing about those of this one.
  if (metadata.issuer.includes('{')) throw new NotSetUp('an issuer for everybody')
  if (known.size >= mostKnown) known.clear()
  known.set(keyOf(party), { metadata, until: Date.parse(now) + minutesBelieved * 60_000 })
  return metadata
}
