const MINUTE = 60_000

/**
 * Asks whether somebody is still there before the server locks the screen, and says so for them: by the one button, by
 * Escape, or without asking while they type. Nothing typed is touched. Tabs of one browser tell each other.
 * @param {HTMLElement} root
 */
export function enhanceStillHere(root) {
  const button = root.querySelector('button')
  const says = root.querySelector('[role="status"]')
  const { url, warn, locked = '', close = '' } = root.dataset
  if (!(root instanceof HTMLDialogElement) || !button || !says || !url) return
  const wait = Number(warn) * 1000
  const [question, stay] = [says.textContent ?? '', button.textContent ?? '']
  const others = new BroadcastChannel('lessen-still-here')
  let [noted, isActive, isLocked] = [Date.now(), false, false]

  const stays = () => {
    noted = Date.now()
    isLocked = false
    says.textContent = question
    button.textContent = stay
    if (root.open) root.close()
  }
  const ask = async () => {
    isActive = false
    if (await isStillIn(url)) {
      stays()
      others.postMessage('here')
    } else if (root.open) {
      isLocked = true
      says.textContent = locked
      button.textContent = close
    }
  }
  const answer = () => void (isLocked ? stays() : ask())

  button.addEventListener('click', answer)
  root.addEventListener('cancel', (event) => {
    event.preventDefault()
    answer()
  })
  others.addEventListener('message', stays)
  others.postMessage('here')
  for (const sign of ['keydown', 'input', 'pointerdown'])
    document.addEventListener(sign, () => void (isActive = true), { passive: true, capture: true })
  setInterval(
    () => {
      const rested = Date.now() - noted
      if (root.open) return
      if (isActive && rested > Math.min(MINUTE, wait / 2)) void ask()
      else if (rested >= wait) root.showModal()
    },
    Math.min(5000, wait / 4),
  )
}

/**
 * Whether the server still knows who is here. A locked screen is answered with another page.
 * @param {string} url
 */
async function isStillIn(url) {
  try {
    const answer = await fetch(url, { headers: { accept: 'application/json' }, redirect: 'manual' })
    return answer.ok
  } catch {
    return false
  }
}
