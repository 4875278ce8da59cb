import { afterRest } from './after-rest.js'

/**
 * Shows beside a typed time what it is understood as. The server reads it, so that there is one truth about times;
 * while there is no answer nothing is shown, rather than something that may be wrong.
 * @param {HTMLElement} root the time's text field
 */
export function enhanceTypedTime(root) {
  const address = root.dataset['echoUrl']
  const output =
    document.getElementById(`${root.id.replace(/-time$/, '')}-understood`) ??
    document.getElementById(`${root.id}-understood`)
  if (!address || !output || !(root instanceof HTMLInputElement)) return
  let asked = new AbortController()
  const ask = async () => {
    asked.abort()
    asked = new AbortController()
    output.textContent = ''
    if (root.value.trim() === '') return
    output.textContent = await answer(addressFor(address, root), asked.signal)
  }
  const askSoon = afterRest(300, ask)
  for (const field of [root, ...dateFields(root)]) field.addEventListener('input', askSoon)
}

/** @param {string} address @param {HTMLInputElement} field */
function addressFor(address, field) {
  const url = new URL(address, location.href)
  url.searchParams.set('typed', field.value)
  for (const box of dateFields(field)) url.searchParams.set(box.id.replace(/^.*-/, ''), box.value)
  return url
}

/** The day, month and year that stand beside the time. @param {HTMLInputElement} field @returns {HTMLInputElement[]} */
function dateFields(field) {
  const name = field.dataset['dateFields']
  const boxes = name ? ['day', 'month', 'year'].map((box) => document.getElementById(`${name}-${box}`)) : []
  return boxes.filter((box) => box instanceof HTMLInputElement)
}

/** @param {URL} url @param {AbortSignal} signal @returns {Promise<string>} */
async function answer(url, signal) {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
    const { understood } = response.ok ? await response.json() : { understood: '' }
    return signal.aborted || typeof understood !== 'string' ? '' : understood
  } catch {
    return ''
  }
}
