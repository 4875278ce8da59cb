import { afterRest } from './after-rest.js'
import { SuggestionList } from './suggestion-list.js'

/** @typedef {import('./suggestion-list.js').Person} Person */
/** @typedef {{ root: HTMLElement, name: string, list: SuggestionList, status: HTMLElement, button: HTMLElement | null }} Picker */

/** The fewest letters worth asking the server about. */
const FEWEST_LETTERS = 2

/**
 * Suggests people while their name is typed. Choosing one sets a hidden field; typing on takes the choice back, so
 * that nobody is chosen by mistake. When suggestions cannot be had, the button that works without script comes back.
 * @param {HTMLElement} root
 */
export function enhancePersonPicker(root) {
  const input = root.querySelector('.lessen-picker__box input')
  const { url, name } = root.dataset
  if (!(input instanceof HTMLInputElement) || !url || !name) return
  const list = new SuggestionList(input, 'People found')
  const button = root.querySelector('.lessen-picker__search button')
  const picker = { root, name, list, status: addStatus(root), button: button instanceof HTMLElement ? button : null }
  if (picker.button) picker.button.hidden = true
  const askSoon = afterRest(200, suggester(picker, url))
  input.addEventListener('input', () => {
    choose(picker, undefined)
    askSoon()
  })
  input.addEventListener('keydown', (event) => onKey(picker, event))
  input.addEventListener('blur', () => list.close())
  // Pressing an option must not take the focus from the field, or the list would close before the press counts.
  list.element.addEventListener('mousedown', (event) => event.preventDefault())
  list.element.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('li') : null
    if (item) choose(picker, list.personOf(item))
  })
}

/** @param {HTMLElement} root */
function addStatus(root) {
  const status = document.createElement('div')
  status.className = 'lessen-understood'
  status.setAttribute('role', 'status')
  root.querySelector('.lessen-picker__search')?.after(status)
  return status
}

/** Asks the server; an answer that comes after newer letters is dropped. @param {Picker} picker @param {string} url */
function suggester(picker, url) {
  let asked = new AbortController()
  return async () => {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const letters = picker.list.input.value.trim()
    if (letters.length < FEWEST_LETTERS) return picker.list.close()
    const people = await find(url, letters, signal)
    if (!signal.aborted) answer(picker, people)
  }
}

/** @param {Picker} picker @param {Person[] | undefined} people */
function answer(picker, people) {
  picker.list.show(people ?? [])
  if (!people && picker.button) picker.button.hidden = false
  if (!people) picker.status.textContent = 'Suggestions are not available just now. Press Find.'
  else if (people.length === 0) picker.status.textContent = 'Nobody found. Check the spelling, or try fewer letters.'
  else picker.status.textContent = `${people.length} found. Choose with the arrow keys and Enter, or press a name.`
}

/** @param {string} address @param {string} letters @param {AbortSignal} signal @returns {Promise<Person[] | undefined>} */
async function find(address, letters, signal) {
  try {
    const url = new URL(address, location.href)
    url.searchParams.set('q', letters)
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
    const { people } = await response.json()
    return response.ok && Array.isArray(people) ? people : undefined
  } catch {
    return undefined
  }
}

/** @param {Picker} picker @param {KeyboardEvent} event */
function onKey(picker, event) {
  const { list, button } = picker
  if (event.key === 'Enter') {
    // Enter in a field sends the whole form by its first button: never what is meant while looking for a person.
    event.preventDefault()
    if (list.isOpen && list.active >= 0) choose(picker, list.people[list.active])
    else if (button && !button.hidden) button.click()
  } else if (event.key === 'Escape' && list.isOpen) {
    event.preventDefault()
    list.close()
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    list.move(event.key === 'ArrowDown' ? 1 : -1)
  }
}

/** Sets the choice, or takes it back. @param {Picker} picker @param {Person | undefined} person */
function choose({ root, name, list, status }, person) {
  root.querySelector(`input[type="hidden"][name="${CSS.escape(name)}"]`)?.remove()
  status.textContent = person ? `Chosen: ${person.name}${person.detail ? `, ${person.detail}` : ''}` : ''
  if (!person) return
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name, value: person.id })
  root.append(field)
  list.input.value = person.name
  list.close()
  list.input.dispatchEvent(new Event('change', { bubbles: true }))
}
