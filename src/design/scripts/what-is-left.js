/**
 * Keeps the list of what is left true while the form is filled in: an item goes when its field has an answer,
 * and comes back when the answer is taken away.
 * @param {HTMLElement} root
 */
export function enhanceWhatIsLeft(root) {
  const items = [...root.querySelectorAll('li')]
  const heading = root.querySelector('h2')
  if (!heading || items.length === 0) return
  const update = () => {
    for (const item of items) item.hidden = isAnswered(item)
    const left = items.filter((item) => !item.hidden).length
    root.classList.toggle('lessen-left--done', left === 0)
    heading.textContent = left === 0 ? 'Everything needed is filled in' : `What’s left: ${left} of ${items.length}`
  }
  for (const event of ['input', 'change']) document.addEventListener(event, update)
  addEventListener('pageshow', update)
}

/** Whether what the item links to has an answer; the server's word stands for what is not a field. @param {HTMLLIElement} item */
function isAnswered(item) {
  const target = document.getElementById(item.querySelector('a')?.hash.slice(1) ?? '')
  const picker = target?.closest('[data-module="lessen-person-picker"]')
  if (picker instanceof HTMLElement) {
    const name = CSS.escape(picker.dataset['name'] ?? '')
    return picker.querySelector(`input[type="hidden"][name="${name}"]`) !== null
  }
  const controls = target ? controlsOf(target) : []
  if (controls.length === 0) return item.hidden
  return controls.some((control) => {
    const isChoice = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)
    return isChoice ? control.checked : control.value.trim() !== ''
  })
}

/** The field itself and those of its name, or the fields inside. @param {HTMLElement} target */
function controlsOf(target) {
  const selector = 'input:not([type="hidden"]), select, textarea'
  const inside = target.matches(selector) ? [target] : [...target.querySelectorAll(selector)]
  const names = inside.map((control) => control.getAttribute('name') ?? '').filter(Boolean)
  const all = names.flatMap((name) => [...document.getElementsByName(name)])
  return all.filter(
    (c) => c instanceof HTMLInputElement || c instanceof HTMLSelectElement || c instanceof HTMLTextAreaElement,
  )
}
