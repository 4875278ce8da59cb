/** How long typing must rest before the count is read out, in milliseconds. */
const REST = 1000

/**
 * Says how much room is left, in sight at once and aloud when typing rests. Never stops anybody from typing.
 * @param {HTMLElement} root
 */
export function enhanceCharacterCount(root) {
  const field = root.querySelector('textarea')
  const limit = Number(root.dataset['maxwords'] ?? root.dataset['maxlength'])
  if (!field || !limit) return
  field.removeAttribute('maxlength')
  const seen = message('nhsuk-hint')
  const heard = message('nhsuk-u-visually-hidden')
  seen.setAttribute('aria-hidden', 'true')
  heard.setAttribute('aria-live', 'polite')
  const described = document.getElementById(`${field.id}-info`)
  described?.classList.add('nhsuk-u-visually-hidden')
  described?.after(seen, heard)
  let resting = 0
  const update = () => {
    const left = limit - countOf(field.value, root)
    const isQuiet = limit - left < (limit * Number(root.dataset['threshold'] ?? 0)) / 100
    seen.hidden = isQuiet
    seen.textContent = leftInWords(left, root)
    seen.className = left < 0 ? 'nhsuk-error-message' : 'nhsuk-hint'
    if (!root.querySelector('.nhsuk-error-message[id]')) field.classList.toggle('nhsuk-textarea--error', left < 0)
    clearTimeout(resting)
    resting = setTimeout(() => {
      heard.textContent = isQuiet ? '' : seen.textContent
    }, REST)
  }
  field.addEventListener('input', update)
  update()
}

/** @param {string} name */
function message(name) {
  const element = document.createElement('div')
  element.className = name
  return element
}

/** @param {string} value @param {HTMLElement} root */
function countOf(value, root) {
  if (unitOf(root) === 'word') return value.match(/\S+/g)?.length ?? 0
  return root.dataset['countType'] === 'length' ? value.length : Array.from(value).length
}

/** @param {HTMLElement} root */
function unitOf(root) {
  return root.dataset['maxwords'] || root.dataset['countType'] === 'words' ? 'word' : 'character'
}

/** @param {number} left @param {HTMLElement} root */
function leftInWords(left, root) {
  const count = Math.abs(left)
  const units = `${count.toLocaleString('en-GB')} ${unitOf(root)}${count === 1 ? '' : 's'}`
  return left < 0 ? `You have ${units} too many` : `You have ${units} left`
}
