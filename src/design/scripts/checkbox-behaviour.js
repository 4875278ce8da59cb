/**
 * "None of these" unticks all others and is unticked by them; "All of these" ticks all and follows them.
 * @param {HTMLElement} root
 */
export function enhanceCheckboxes(root) {
  root.addEventListener('change', (event) => {
    const input = event.target
    if (!(input instanceof HTMLInputElement) || input.type !== 'checkbox') return
    const others = group(input).filter((other) => other !== input)
    if (input.dataset['behaviour'] === 'exclusive') {
      if (input.checked) others.forEach((other) => tick(other, false))
      return
    }
    if (input.dataset['behaviour'] === 'inclusive') {
      ordinary(others).forEach((other) => tick(other, input.checked))
    }
    if (input.checked) others.filter(is('exclusive')).forEach((other) => tick(other, false))
    const everyOne = ordinary([input, ...others]).every((other) => other.checked)
    others.filter(is('inclusive')).forEach((other) => tick(other, everyOne))
  })
}

/**
 * The checkboxes that answer one question: of one named group, or else of one name.
 * @param {HTMLInputElement} input
 * @returns {HTMLInputElement[]}
 */
function group(input) {
  const named = input.dataset['behaviourGroup']
  const all = [...(input.form ?? document).querySelectorAll('input[type="checkbox"]')]
  return all
    .filter((other) => other instanceof HTMLInputElement)
    .filter((other) => (named ? other.dataset['behaviourGroup'] === named : other.name === input.name))
}

/** @param {string} behaviour @returns {(input: HTMLInputElement) => boolean} */
function is(behaviour) {
  return (input) => input.dataset['behaviour'] === behaviour
}

/** @param {HTMLInputElement[]} inputs @returns {HTMLInputElement[]} */
function ordinary(inputs) {
  return inputs.filter((input) => input.dataset['behaviour'] === undefined)
}

/** @param {HTMLInputElement} input @param {boolean} checked */
function tick(input, checked) {
  input.checked = checked
}
