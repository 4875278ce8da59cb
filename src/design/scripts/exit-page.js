/** How many times Shift is pressed, and how long it may rest between, in milliseconds. */
const PRESSES = 3
const REST = 5000

/**
 * Leaves the page at once by the link or by pressing Shift three times: what is shown goes first, and the page is not left
 * in the way back. Says aloud how many presses are missing.
 * @param {HTMLElement} root
 */
export function enhanceExitPage(root) {
  const link = root.querySelector('a')
  const hint = root.querySelector('.lessen-exit__hint')
  const status = root.querySelector('[role="status"]')
  if (!link || !(hint instanceof HTMLElement) || !status) return
  hint.hidden = false
  let pressed = 0
  let resting = 0
  const exit = () => {
    document.body.replaceChildren()
    document.title = '…'
    location.replace(link.href)
  }
  const forget = () => {
    pressed = 0
    status.textContent = ''
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    exit()
  })
  document.addEventListener('keyup', ({ key }) => {
    clearTimeout(resting)
    if (key !== 'Shift') return forget()
    pressed += 1
    if (pressed >= PRESSES) return exit()
    const left = PRESSES - pressed
    status.textContent = `Shift, press ${left} more ${left === 1 ? 'time' : 'times'} to exit.`
    resting = setTimeout(forget, REST)
  })
}
