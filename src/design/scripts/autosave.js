import { afterRest } from './after-rest.js'

/** How long typing rests before the draft is sent, and how long a failed send waits, in milliseconds. */
const REST = 1500
const RETRY = 10_000

/**
 * Keeps a draft of a form on the server, and says truly whether it is there: "Saved at" only after the server has
 * answered for everything typed so far; otherwise "Saving", or "Not saved" with the reason, and tries again.
 * @param {HTMLElement} root a form with `data-url`
 */
export function enhanceAutosave(root) {
  const url = root.dataset['url']
  const status = root.querySelector('[data-lessen-save-status]')
  if (!(root instanceof HTMLFormElement) || !url || !(status instanceof HTMLElement)) return
  const draft = { typed: 0, saved: 0, isSending: false, isLeaving: false }

  const send = async () => {
    if (draft.isSending || draft.isLeaving || draft.saved === draft.typed) return
    draft.isSending = true
    const sending = draft.typed
    const outcome = await post(url, root)
    draft.isSending = false
    if (outcome.isSaved) draft.saved = sending
    if (outcome.isSaved && draft.typed !== sending) return void send()
    say(status, outcome.says, !outcome.isSaved)
    if (!outcome.isSaved && outcome.isWorthRetrying) setTimeout(send, RETRY)
  }
  const sendSoon = afterRest(REST, send)
  const changed = () => {
    draft.typed += 1
    say(status, 'Saving…', false)
    sendSoon()
  }
  root.addEventListener('input', changed)
  root.addEventListener('change', changed)
  root.addEventListener('submit', () => {
    draft.isLeaving = true
  })
  addEventListener('online', send)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send())
}

/** @param {HTMLElement} status @param {string} words @param {boolean} isFailure */
function say(status, words, isFailure) {
  if (status.textContent !== words) status.textContent = words
  status.classList.toggle('lessen-save-status--failed', isFailure)
}

/**
 * @param {string} url
 * @param {HTMLFormElement} form
 * @returns {Promise<{ isSaved: boolean, says: string, isWorthRetrying: boolean }>}
 */
async function post(url, form) {
  try {
    const body = new URLSearchParams(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    )
    const headers = { accept: 'application/json' }
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
      keepalive: body.toString().length < 60_000,
    })
    if (!response.ok) return failed(response)
    const { savedAt } = await response.json()
    if (typeof savedAt !== 'string') return notSaved('the answer was not understood. Trying again.', true)
    return { isSaved: true, says: `Saved at ${savedAt}`, isWorthRetrying: false }
  } catch {
    return notSaved('no connection. Keep this page open; it tries again by itself.', true)
  }
}

/** @param {Response} response */
function failed(response) {
  const isSignedOut = response.type === 'opaqueredirect' || response.status === 401 || response.status === 403
  if (isSignedOut) return notSaved('you have been signed out. Sign in again in another tab, then type on here.', true)
  if (response.status === 409)
    return notSaved('this draft was changed elsewhere. Open it again to see which is newer.', false)
  return notSaved('something is wrong on our side. Keep this page open; it tries again by itself.', true)
}

/** @param {string} why @param {boolean} isWorthRetrying */
function notSaved(why, isWorthRetrying) {
  return { isSaved: false, says: `Not saved: ${why}`, isWorthRetrying }
}
