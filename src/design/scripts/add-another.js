import { takeFocus } from './focus-first.js'

/**
 * Adds and removes groups without leaving the page: the same button press goes to the server in the background, and
 * only the group's part of its answer is put in place. If that fails, the form is sent as it would be without script.
 * @param {HTMLElement} root
 * @param {(part: ParentNode) => void} enhance what to do with the new part
 */
export function enhanceAddAnother(root, enhance) {
  const form = root.closest('form')
  root.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!form || !button || button.name !== `${root.dataset['name']}-action`) return
    event.preventDefault()
    const answer = await press(form, button)
    const part = answer?.getElementById(root.id)
    if (!part) return form.requestSubmit(button)
    root.replaceChildren(...part.childNodes)
    enhance(root)
    focusAfter(root, button.value)
    root.dispatchEvent(new CustomEvent('lessen:changed', { bubbles: true }))
    root.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** @param {HTMLFormElement} form @param {HTMLButtonElement} button @returns {Promise<Document | undefined>} */
async function press(form, button) {
  try {
    const fields = [...new FormData(form, button)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ])
    const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields), redirect: 'error' })
    // A form with problems is answered 422 with the page; anything else that is not the page is for the browser itself.
    if (!response.ok && response.status !== 422) return undefined
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch {
    return undefined
  }
}

/** The new group after adding; what is left in its place, or the button to add, after removing. @param {HTMLElement} root @param {string} deed */
function focusAfter(root, deed) {
  const groups = [...root.querySelectorAll('.lessen-repeat')]
  const number = deed === 'add' ? groups.length : Math.min(Number(deed.replace('remove-', '')), groups.length)
  const next = groups[number - 1] ?? root.querySelector('button')
  if (next instanceof HTMLElement) takeFocus(next)
}
