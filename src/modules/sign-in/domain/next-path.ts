/** Where to go after signing in: the page asked for when it is one of ours, else the first page. */
export function nextPath(asked: string | null | undefined): string {
  if (!asked || !/^\/(?![/\\])[^\\\s]*$/.test(asked)) return '/'
  return /^\/(sign-in|sign-out|choose-organisation|confirm-it-is-you|lock)(\/|\?|$)/.test(asked) ? '/' : asked
}
