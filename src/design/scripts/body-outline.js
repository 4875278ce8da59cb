/**
 * Makes a body outline clickable: a part that is pressed ticks or unticks its checkbox, and the drawing follows the ticks
 * and shows which part has the focus. The checkboxes stay: they are the answer, and the way for keyboards and ears.
 * @param {HTMLElement} root
 */
export function enhanceBodyOutline(root) {
  const boxes = [...root.querySelectorAll('input[type="checkbox"]')].filter((box) => box instanceof HTMLInputElement)
  /** @param {EventTarget | null} target */
  const boxOf = (target) => boxes.find((box) => box === target)
  /** @param {HTMLInputElement} box */
  const regionOf = (box) => root.querySelector(`[data-region="${CSS.escape(box.value)}"]`)
  const sync = () => {
    for (const box of boxes) regionOf(box)?.classList.toggle('lessen-body__region--marked', box.checked)
  }
  root.classList.add('lessen-body--clickable')
  root.addEventListener('click', ({ target }) => {
    const code = target instanceof Element ? target.closest('[data-region]')?.getAttribute('data-region') : null
    boxes.find((box) => box.value === code)?.click()
  })
  root.addEventListener('change', sync)
  for (const [event, isPointed] of /** @type {const} */ ([
    ['focusin', true],
    ['focusout', false],
  ])) {
    root.addEventListener(event, ({ target }) => {
      const box = boxOf(target)
      if (box) regionOf(box)?.classList.toggle('lessen-body__region--pointed', isPointed)
    })
  }
  // Browsers restore ticks after the page is shown again by "back".
  addEventListener('pageshow', sync)
  sync()
}
