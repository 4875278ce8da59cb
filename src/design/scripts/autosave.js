import { sendWhileTyping } from './send-while-typing.js'

/** @typedef {import('./send-while-typing.js').Outcome} Outcome */

/**
 * Keeps a draft of a form on the server, and says truly whether it is there: "Saved at" only after the server has
 * answered for everything typed so far; otherwise "Saving", or "Not saved" with the reason, and tries again.
 * @param {HTMLElement} root a form with `data-url`; its `seen` is the draft that this page goes on from
 */
export function enhanceAutosave(root) {
  const status = root.querySelector('[data-lessen-save-status]')
  if (!(root instanceof HTMLFormElement) || !root.dataset['url'] || !(status instanceof HTMLElement)) return
  const url = new URL(root.dataset['url'], location.href)
  const say = (/** @type {Outcome} */ { says, isSaved }) => tell(status, says, !isSaved)
  sendWhileTyping(root, { send: () => post(url, root), say, changed: () => tell(status, 'Saving…', false) })
}

/** @param {HTMLElement} status @param {string} words @param {boolean} isFailure */
function tell(status, words, isFailure) {
  if (status.textContent !== words) status.textContent = words
  status.classList.toggle('lessen-save-status--failed', isFailure)
}

/**
 * @param {URL} url
 * @param {HTMLFormElement} form
 * @returns {Promise<Outcome>}
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
    const { savedAt, mark } = await response.json()
    if (typeof mark === 'string') url.searchParams.set('seen', mark)
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
