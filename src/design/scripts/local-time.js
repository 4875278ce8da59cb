/**
 * Adds how long ago (or how soon) an instant is, as seen from this device's clock: "16:30 (20 minutes ago)".
 * The server's words stay as they are; only the difference is added, and kept up to date.
 * @param {HTMLElement} root
 */
export function enhanceLocalTime(root) {
  const at = root instanceof HTMLTimeElement ? Date.parse(root.dateTime) : Number.NaN
  if (Number.isNaN(at)) return
  const words = root.textContent ?? ''
  const update = () => {
    root.textContent = `${words} (${distanceInWords(at - Date.now())})`
  }
  update()
  setInterval(update, 60_000)
}

const UNITS = /** @type {const} */ ([
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
])

/**
 * A span of time in one unit, rounded towards now: "20 minutes ago", "in 2 days".
 * @param {number} milliseconds from now; before now is negative
 */
export function distanceInWords(milliseconds) {
  const words = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })
  for (const [unit, length] of UNITS) {
    if (Math.abs(milliseconds) >= length) return words.format(Math.trunc(milliseconds / length), unit)
  }
  return milliseconds <= 0 ? 'just now' : 'in less than a minute'
}
