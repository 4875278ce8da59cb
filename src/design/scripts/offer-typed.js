/** @typedef {{ kept: string, mark: string, at: string, answers: Record<string, string | string[]> }} Typed */

/**
 * Offers, at the top of a form, what was typed into it before: to go on with it, or to begin anew.
 * @param {HTMLFormElement} form
 * @param {Typed} typed
 * @param {(deed: 'go on' | 'anew') => void} chosen
 */
export function offerTyped(form, typed, chosen) {
  const box = element('div', 'nhsuk-inset-text lessen-typed-before')
  box.append(element('p', '', `You began this at ${typed.at} and did not send it.`))
  box.setAttribute('role', 'status')
  const buttons = element('div', 'nhsuk-button-group')
  box.append(buttons)
  const add = (/** @type {string} */ text, /** @type {() => void} */ deed) => {
    const button = element('button', 'nhsuk-button nhsuk-button--secondary', text)
    button.setAttribute('type', 'button')
    button.addEventListener('click', () => {
      box.remove()
      deed()
      const first = form.querySelector('input:not([type=hidden]), textarea, select')
      if (first instanceof HTMLElement) first.focus()
    })
    buttons.append(button)
  }
  add('Go on', () => {
    fillIn(form, typed.answers)
    chosen('go on')
  })
  add('Begin anew', () => {
    const proof = form.querySelector('input[name=_csrf]')
    const body = new URLSearchParams({ _csrf: proof instanceof HTMLInputElement ? proof.value : '' })
    void fetch(`/kept/${typed.kept}/discard`, { method: 'POST', body, redirect: 'manual' }).finally(() =>
      chosen('anew'),
    )
  })
  form.prepend(box)
}

/** @param {string} tag @param {string} className @param {string} [text] */
function element(tag, className, text = '') {
  return Object.assign(document.createElement(tag), { className, textContent: text })
}

/** @param {HTMLFormElement} form @param {Record<string, string | string[]>} answers */
function fillIn(form, answers) {
  for (const field of form.elements) {
    const isField =
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
    if (!isField || ['hidden', 'file', 'submit', 'button'].includes(field.type)) continue
    const typed = [answers[field.name] ?? []].flat()
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio'))
      field.checked = typed.includes(field.value)
    else if (typed[0] !== undefined) field.value = typed[0]
    else continue
    // Others that listen (questions that open, counts of letters) hear it as if it were typed now.
    field.dispatchEvent(new Event(isTyped(field) ? 'input' : 'change', { bubbles: true }))
  }
}

/** @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} field */
function isTyped(field) {
  return !(field instanceof HTMLSelectElement) && !['checkbox', 'radio'].includes(field.type)
}
