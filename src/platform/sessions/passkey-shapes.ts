import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

/** Whether JSON that a browser sent has the shape of a new passkey. Says nothing of whether it is true. */
export function isNewPasskey(value: unknown): value is RegistrationResponseJSON {
  return isCredential(value) && hasTexts(value.response, ['clientDataJSON', 'attestationObject'])
}

/** Whether JSON that a browser sent has the shape of a passkey's answer. Says nothing of whether it is true. */
export function isAnswer(value: unknown): value is AuthenticationResponseJSON {
  return isCredential(value) && hasTexts(value.response, ['clientDataJSON', 'authenticatorData', 'signature'])
}

function isCredential(value: unknown): value is { readonly response: unknown } {
  return hasTexts(value, ['id', 'rawId', 'type']) && 'response' in value
}

function hasTexts(value: unknown, names: readonly string[]): value is object {
  if (typeof value !== 'object' || value === null) return false
  const texts = new Map(Object.entries(value).filter(([, one]) => typeof one === 'string'))
  return names.every((name) => texts.has(name))
}
