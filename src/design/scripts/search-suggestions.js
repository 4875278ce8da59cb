import { afterRest } from './after-rest.js'
import { SuggestionList } from './suggestion-list.js'

/** The fewest letters worth asking the server about. */
const FEWEST_LETTERS = 2

/**
 * Suggests what can be found while somebody types. Choosing leads there; Enter without a choice searches as ever, and
 * when suggestions cannot be had nothing is different.
 * @param {HTMLElement} root
 */
export function enhanceSearchSuggestions(root) {
  const input = root.querySelector('input[type="search"]')
  const { url } = root.dataset
  if (!(input instanceof HTMLInputElement) || !url) return
  const list = new SuggestionList(input, 'Suggestions')
  const status = document.createElement('div')
  status.className = 'nhsuk-u-visually-hidden'
  status.setAttribute('role', 'status')
  root.append(status)
  let asked = new AbortController()
  const ask = afterRest(200, async () => {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const letters = input.value.trim()
    const found = letters.length < FEWEST_LETTERS ? [] : await find(url, letters, signal)
    if (signal.aborted) return
    list.show(found)
    status.textContent = found.length === 0 ? '' : `${found.length} suggestions. Use the arrow keys, then Enter.`
  })
  input.addEventListener('input', ask)
  input.addEventListener('blur', () => list.close())
  input.addEventListener('keydown', (event) => onKey(list, event))
  list.element.addEventListener('mousedown', (event) => event.preventDefault())
  list.element.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('li') : null
    if (item) go(list.personOf(item))
  })
}

/** @param {SuggestionList} list @param {KeyboardEvent} event */
function onKey(list, event) {
  if (event.key === 'Enter' && list.isOpen && list.active >= 0) {
    event.preventDefault()
    go(list.people[list.active])
  } else if (event.key === 'Escape' && list.isOpen) {
    event.preventDefault()
    list.close()
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && list.people.length > 0) {
    event.preventDefault()
    list.move(event.key === 'ArrowDown' ? 1 : -1)
  }
}

/** @param {import('./suggestion-list.js').Person | undefined} chosen whose id is a path of this site */
function go(chosen) {
  if (chosen?.id.startsWith('/')) location.assign(chosen.id)
}

/** @param {string} address @param {string} letters @param {AbortSignal} signal */
async function find(address, letters, signal) {
  try {
    const url = new URL(address, location.href)
    url.searchParams.set('q', letters)
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
    const { found } = await response.json()
    return response.ok && Array.isArray(found) ? found : []
  } catch {
    return []
  }
}
