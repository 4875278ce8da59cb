/** The most characters that an e-mail address may have (RFC 5321). */
const longest = 254

/** The address as it is compared: without spaces around it, in lower case. */
export function comparableEmail(typed: string): string {
  return typed.trim().toLowerCase()
}

/** Whether the text looks like an e-mail address. Only delivery proves one, so this refuses obvious slips only. */
export function isEmailAddress(text: string): boolean {
  return text.length <= longest && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)
}
