/** How long to wait between two questions, in milliseconds. */
const PAUSE = 3000

/**
 * Follows long work without reloading: asks the page's own address for JSON `{ "is", "done", "of", "said" }`. When the
 * work is over the page is loaded anew, because then there is something to do. An answer that is not understood is the
 * last: the button still works.
 * @param {HTMLElement} root
 */
export function enhanceProgress(root) {
  const { url } = root.dataset
  const words = root.querySelector('[role="status"]')
  if (!url || !words) return
  const ask = async () => {
    const answer = document.visibilityState === 'hidden' ? { isSilent: true } : await stateAt(url)
    if ('isUnknown' in answer) return
    if ('isOver' in answer) return location.reload()
    if ('said' in answer) show(root, words, answer)
    setTimeout(ask, PAUSE)
  }
  setTimeout(ask, PAUSE)
}

/** @typedef {{ said: string, done: number | undefined, of: number | undefined }} Shown */

/**
 * @param {string} url
 * @returns {Promise<{ isUnknown: true } | { isOver: true } | { isSilent: true } | Shown>}
 */
async function stateAt(url) {
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' } })
    if (!response.headers.get('content-type')?.includes('json')) return { isUnknown: true }
    const { is, said, done, of } = await response.json()
    if (is === 'done' || is === 'failed') return { isOver: true }
    return { said: String(said ?? ''), done: numberOf(done), of: numberOf(of) }
  } catch {
    // No connection: the work goes on without us, so asking again is right.
    return { isSilent: true }
  }
}

/** @param {HTMLElement} root @param {Element} words @param {Shown} state */
function show(root, words, { said, done, of }) {
  if (words.textContent !== said) words.textContent = said
  const bar = root.querySelector('progress')
  if (!bar || done === undefined || !of) return
  bar.max = of
  bar.value = Math.min(done, of)
}

/** @param {unknown} value */
function numberOf(value) {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
