const TOO_OLD = 'This browser is too old for passkeys. Use another way.'
const NOT_USED = 'No passkey was used. Try again, or use another way.'

/**
 * Lets a passkey answer the form that this part stands in. The browser asks its holder; what it says goes with the form.
 * @param {HTMLElement} root
 */
export function enhancePasskey(root) {
  const form = root.closest('form')
  const button = root.querySelector('button')
  const field = root.querySelector('input')
  const says = root.querySelector('[data-says]')
  if (!form || !button || !field || !says) return
  root.querySelector('[data-without]')?.remove()
  if (typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON !== 'function') {
    says.textContent = TOO_OLD
    return
  }
  button.hidden = false
  window.addEventListener('pageshow', () => void (field.value = ''))
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    says.textContent = ''
    answerOf(root.dataset['does'] ?? '', JSON.parse(root.dataset['question'] ?? '{}')).then(
      (answer) => {
        field.value = answer
        form.submit()
      },
      () => void (says.textContent = NOT_USED),
    )
  })
}

/**
 * What the browser's holder answered, as JSON. Throws when they did not.
 * @param {string} does
 * @param {any} question
 * @returns {Promise<string>}
 */
async function answerOf(does, question) {
  const credential =
    does === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) })
  if (!(credential instanceof PublicKeyCredential)) throw new Error('no passkey')
  return JSON.stringify(credential.toJSON())
}
