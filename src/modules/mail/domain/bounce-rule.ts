/**
 * Whether an enhanced status code (RFC 3463) says that the address itself does not work: no such mailbox or host
 * (5.1.x, 5.4.4), or one that is closed (5.2.1). A full mailbox, a mail that is too large or refused by policy says
 * nothing about the next mail.
 */
export function isAddressDead(status: string): boolean {
  return /^5\.1\.\d{1,3}$|^5\.2\.1$|^5\.4\.4$/.test(status)
}

/** What a server answered, for the list: the codes only, because its words may quote the address. */
export function answerCodes(
  code: number | undefined,
  words: string,
): { readonly status: string; readonly says: string } {
  const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(words)?.[1] ?? (code === 550 || code === 553 ? '5.1.1' : '5.0.0')
  return { status, says: `the server refused it: ${code ?? ''} ${status}`.replace(/\s+/g, ' ') }
}
