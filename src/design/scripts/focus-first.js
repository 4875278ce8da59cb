/**
 * Moves the focus to the error summary when the page opens, and from its links into the fields.
 * @param {HTMLElement} root
 */
export function enhanceErrorSummary(root) {
  if (root.dataset['disableAutoFocus'] !== 'true') takeFocus(root)
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!field) return
    event.preventDefault()
    const control = field.matches('input, select, textarea, button')
      ? field
      : field.querySelector('input, select, textarea')
    nameOf(field).scrollIntoView()
    if (control instanceof HTMLElement) control.focus({ preventScroll: true })
    else takeFocus(field)
  })
}

/**
 * A success that opens with the page is read first; other banners wait for their turn.
 * @param {HTMLElement} root
 */
export function enhanceNotification(root) {
  if (root.getAttribute('role') === 'alert' && root.dataset['disableAutoFocus'] !== 'true') takeFocus(root)
}

/**
 * Focuses something that is not a control, for this once.
 * @param {HTMLElement} element
 */
export function takeFocus(element) {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1')
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus()
}

/**
 * What names the field: its legend or label, so that it is in sight together with the field.
 * @param {HTMLElement} field
 * @returns {Element}
 */
function nameOf(field) {
  const legend = field.closest('fieldset')?.querySelector('legend')
  if (legend && legend.getBoundingClientRect().top > field.getBoundingClientRect().top - innerHeight / 2) return legend
  return document.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field
}
