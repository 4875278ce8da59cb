/** How long a second press counts as part of the first, in milliseconds. */
const ONE_PRESS = 1000

/**
 * Ignores the second press of a button that asked for it, so that nothing is sent twice by a shaking hand.
 * @param {HTMLElement} root
 */
export function enhanceButton(root) {
  if (root instanceof HTMLAnchorElement) return pressWithSpace(root)
  if (root.dataset['preventDoubleClick'] !== 'true') return
  let last = Number.NEGATIVE_INFINITY
  root.addEventListener('click', (event) => {
    if (event.timeStamp - last < ONE_PRESS) event.preventDefault()
    else last = event.timeStamp
  })
}

/**
 * A link that looks like a button is pressed with the space bar too.
 * @param {HTMLAnchorElement} link
 */
function pressWithSpace(link) {
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return
    event.preventDefault()
    link.click()
  })
}
