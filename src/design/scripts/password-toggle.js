/**
 * Lets a password be shown while it is typed. It is hidden again before it is sent, so that browsers do not keep it as text.
 * @param {HTMLElement} root
 */
export function enhancePassword(root) {
  const field = root.querySelector('input')
  const button = root.querySelector('.nhsuk-js-password-input-toggle')
  if (!field || !(button instanceof HTMLButtonElement)) return
  const status = document.createElement('div')
  status.className = 'nhsuk-u-visually-hidden'
  status.setAttribute('role', 'status')
  button.after(status)
  /** @param {boolean} isShown */
  const show = (isShown) => {
    field.type = isShown ? 'text' : 'password'
    button.textContent = isShown ? 'Hide' : 'Show'
    button.setAttribute('aria-label', isShown ? 'Hide password' : 'Show password')
  }
  button.hidden = false
  button.addEventListener('click', () => {
    show(field.type === 'password')
    status.textContent = field.type === 'text' ? 'Your password can be seen' : 'Your password is hidden'
  })
  field.form?.addEventListener('submit', () => show(false))
}
