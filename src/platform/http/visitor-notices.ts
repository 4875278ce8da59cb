import type { Notice, Resend } from '#platform/http/page-frame.ts'

/** The page was made an instant ago. People who let their browser fill the form in meet this; programs stop here. */
export function tooFastNotice(resend: Resend): Notice {
  return inWords(403, 'That was very quick', resend, [
    'Nothing has been sent yet. Forms that come this fast are often sent by programs, so we ask you once more.',
    'All that you typed is still here. If you want to send it, press the button.',
  ])
}

/** The page lay open for more than a day, or was none of ours. */
export function staleVisitorNotice(resend: Resend): Notice {
  return inWords(403, 'This page was open for too long', resend, [
    'Nothing has been sent yet. All that you typed is still here.',
    'If you still want to send it, press the button.',
  ])
}

/** Something stands in the field that nobody is shown. */
export function trappedNotice(resend: Resend): Notice {
  return inWords(403, 'Please send that once more', resend, [
    'Nothing has been sent yet. Something filled in a box that is not shown to people; browser tools do that at times.',
    'All that you typed yourself is still here. If you want to send it, press the button.',
  ])
}

/** The same page was sent before, with other answers. */
export function otherAnswersNotice(resend: Resend): Notice {
  return inWords(403, 'You have sent this form before', resend, [
    'The first sending arrived. This one says something else and has not been sent yet.',
    'All that you typed is still here. If you want to send it as well, press the button.',
  ])
}

/** Too many from one address within some minutes. */
export function tooManyNotice(resend: Resend, minutes: number): Notice {
  const says = [
    'Nothing has been sent yet. Too many of these came from your connection in the last minutes. It may have been others who share it.',
    `All that you typed is still here. Keep this page open, and press the button in ${minutes} minutes.`,
  ]
  return { ...inWords(429, 'Too many at once', resend, says), retryAfter: minutes * 60 }
}

function inWords(status: number, title: string, resend: Resend, says: readonly string[]): Notice {
  return { kind: 'in words', status, title, says, resend }
}
