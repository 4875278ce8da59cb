/**
 * Shows the questions that belong to the chosen radio or ticked checkbox, and hides the others.
 * What was typed in a hidden one is kept, in case the choice is changed back.
 * @param {HTMLElement} root
 */
export function enhanceConditionals(root) {
  const controls = [...root.querySelectorAll('input[data-aria-controls]')].filter(
    (input) => input instanceof HTMLInputElement,
  )
  if (controls.length === 0) return
  const sync = () => controls.forEach(syncOne)
  // One radio's choice unchecks others, anywhere in the form: those send no event of their own.
  document.addEventListener('change', sync)
  // Browsers restore answers after the page is shown again by "back".
  addEventListener('pageshow', sync)
  sync()
}

/** @param {HTMLInputElement} input */
function syncOne(input) {
  const revealed = document.getElementById(input.dataset['ariaControls'] ?? '')
  const kind = input.type === 'radio' ? 'radios' : 'checkboxes'
  revealed?.classList.toggle(`nhsuk-${kind}__conditional--hidden`, !input.checked)
}
