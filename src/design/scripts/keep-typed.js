import { offerTyped } from './offer-typed.js'
import { sendWhileTyping } from './send-while-typing.js'

/** @typedef {import('./send-while-typing.js').Outcome} Outcome */

const WORDS =
  'textarea, input:not([type]), input:is([type=text], [type=search], [type=email], [type=tel], [type=number])'
const SECRETS = 'input:is([type=password], [autocomplete=one-time-code], [name=pin], [name$=-pin], [name$=-code])'

/**
 * Keeps what is typed into a form on the server, for its writer only, and offers it back when they open the form again.
 * Nothing stays in this browser: tablets are shared. A form without a field for words, or with one for a secret, is left
 * alone. Nothing is said until something was kept.
 * @param {HTMLElement} root a form that posts; `data-page` is the page's address, `data-kept` what it goes on from
 */
export async function enhanceKeepTyped(root) {
  if (!(root instanceof HTMLFormElement) || !root.querySelector(WORDS) || root.querySelector(SECRETS)) return
  const kept = { mark: '', isAsked: false }
  const goOnFrom = (/** @type {string} */ id, /** @type {string} */ mark) => {
    kept.mark = mark
    markForm(root, id)
  }
  const send = async () => {
    if (kept.isAsked) return notKept('first choose, above, whether to go on with what you began.', false)
    const { outcome, id, mark = '' } = await post(root, kept.mark)
    if (id !== undefined) goOnFrom(id, mark)
    return outcome
  }
  const line = lineOf(root)
  sendWhileTyping(root, { send, say: ({ says, isSaved }) => line(says, !isSaved) })

  const before = await typedBefore(root)
  if (before === null) return
  if (root.dataset['kept'] === before.kept) return goOnFrom(before.kept, before.mark)
  kept.isAsked = true
  offerTyped(root, before, (deed) => {
    kept.isAsked = false
    if (deed === 'go on') goOnFrom(before.kept, before.mark)
  })
}

/** The form says which typing it sends, so that the server forgets that once it is taken. @param {HTMLFormElement} form @param {string} id */
function markForm(form, id) {
  let field = form.querySelector('input[name=_kept]')
  if (id === '') return field?.remove()
  if (!(field instanceof HTMLInputElement)) {
    field = Object.assign(document.createElement('input'), { type: 'hidden', name: '_kept' })
    form.prepend(field)
  }
  field.setAttribute('value', id)
}

/** A quiet line at the end of the form; read out once, and again only when something is wrong. @param {HTMLFormElement} form */
function lineOf(form) {
  const line = Object.assign(document.createElement('p'), { className: 'lessen-save-status' })
  const heard = Object.assign(document.createElement('span'), { className: 'nhsuk-u-visually-hidden' })
  heard.setAttribute('role', 'status')
  line.setAttribute('aria-hidden', 'true')
  form.append(line, heard)
  return (/** @type {string} */ words, /** @type {boolean} */ isFailure) => {
    if (line.textContent !== words) line.textContent = words
    if (isFailure ? heard.textContent !== words : !heard.textContent?.startsWith('Kept'))
      heard.textContent = isFailure ? words : 'Kept, for you only, until you send it.'
    line.classList.toggle('lessen-save-status--failed', isFailure)
  }
}

/** @param {HTMLFormElement} form @param {Record<string, string>} asked */
function addressOf(form, asked) {
  return `/kept/typing?${new URLSearchParams({ action: form.getAttribute('action') ?? '', ...asked })}`
}

/**
 * @param {HTMLFormElement} form
 * @returns {Promise<import('./offer-typed.js').Typed | null>}
 */
async function typedBefore(form) {
  try {
    const response = await fetch(addressOf(form, {}), { headers: { accept: 'application/json' }, redirect: 'manual' })
    const found = response.ok ? await response.json() : null
    return typeof found?.kept === 'string' ? found : null
  } catch {
    return null
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} seen
 * @returns {Promise<{ outcome: Outcome, id?: string, mark?: string }>}
 */
async function post(form, seen) {
  const typed = [...new FormData(form)].filter(([name]) => name !== '_kept')
  const body = new URLSearchParams(typed.map(([name, value]) => [name, typeof value === 'string' ? value : '']))
  try {
    const response = await fetch(addressOf(form, { page: form.dataset['page'] ?? '', seen }), {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      redirect: 'manual',
      keepalive: body.toString().length < 60_000,
    })
    if (response.ok) {
      const { kept, mark, at } = await response.json()
      return { outcome: { isSaved: true, says: `Kept at ${at}`, isWorthRetrying: false }, id: kept, mark }
    }
    return await failed(response)
  } catch {
    return { outcome: notKept('no connection. Stay on this page; it tries again by itself.', true) }
  }
}

/** @param {Response} response @returns {Promise<{ outcome: Outcome, id?: string, mark?: string }>} */
async function failed(response) {
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403)
    return { outcome: notKept('you have been signed out. Sign in again in another tab, then type on here.', true) }
  if (response.status === 409) {
    const { kept, at, gone } = await response.json().catch(() => ({}))
    if (gone)
      return { outcome: notKept('it was sent or thrown away on another page. Look there first.', false), id: '' }
    if (kept) return { outcome: notKept(`this form is open on another page too, and was kept there at ${at}.`, false) }
    return { outcome: notKept('too much waits already. Send or throw away some of it on the first page.', false) }
  }
  if (response.status === 422) return { outcome: notKept('this form cannot be kept.', false) }
  return { outcome: notKept('something is wrong on our side. Stay on this page; it tries again by itself.', true) }
}

/** @param {string} why @param {boolean} isWorthRetrying @returns {Outcome} */
function notKept(why, isWorthRetrying) {
  return { isSaved: false, says: `Not kept: ${why}`, isWorthRetrying }
}
