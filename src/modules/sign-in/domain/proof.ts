/**
 * A way in which somebody proves who they are. `provider`: their organisation's own sign-in, which asked for whatever it
 * asks for.
 */
export type Way = 'password' | 'authenticator-app' | 'printed-codes' | 'passkey' | 'provider'
