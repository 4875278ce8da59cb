import { afterRest } from './after-rest.js'

/** How long typing rests before it is sent, and how long a failed send waits, in milliseconds. */
const REST = 1500
const RETRY = 10_000

/** @typedef {{ isSaved: boolean, says: string, isWorthRetrying: boolean }} Outcome */

/**
 * Sends what stands in a form to be kept: when typing rests, when the page is hidden, when the connection is back. Never
 * two at once, and says that it is kept only when the server has answered for everything typed so far.
 * @param {HTMLFormElement} form
 * @param {{ send: () => Promise<Outcome>, say: (outcome: Outcome) => void, changed?: () => void }} ways
 */
export function sendWhileTyping(form, { send, say, changed }) {
  const draft = { typed: 0, saved: 0, isSending: false, isLeaving: false }
  const sendNow = async () => {
    if (draft.isSending || draft.isLeaving || draft.saved === draft.typed) return
    draft.isSending = true
    const sending = draft.typed
    const outcome = await send()
    draft.isSending = false
    if (outcome.isSaved) draft.saved = sending
    if (outcome.isSaved && draft.typed !== sending) return void sendNow()
    say(outcome)
    if (!outcome.isSaved && outcome.isWorthRetrying) setTimeout(sendNow, RETRY)
  }
  const sendSoon = afterRest(REST, sendNow)
  const typed = () => {
    draft.typed += 1
    changed?.()
    sendSoon()
  }
  form.addEventListener('input', typed)
  form.addEventListener('change', typed)
  form.addEventListener('submit', () => {
    draft.isLeaving = true
  })
  addEventListener('online', sendNow)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && sendNow())
}
