import type { Letter } from './letter.ts'

/** Several letters as one: a line and a link for each, in the order in which they were asked for. */
export function dailyLetter(letters: readonly Letter[]): Letter {
  const links = letters.flatMap(({ subject, action }) => (action ? [{ text: subject, path: action.path }] : []))
  const plain = letters.filter(({ action }) => !action).map(({ subject }) => subject)
  return {
    subject: `${letters.length} things wait for you`,
    lines: ['This is your daily mail. You asked for one mail a day.', ...plain],
    links,
    after: ['To have each at once again, sign in and open the page /my-mail.'],
  }
}
