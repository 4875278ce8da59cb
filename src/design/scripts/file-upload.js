/** What is said when the page gives no words of its own. */
const WORDS = {
  'choose-files-button': 'Choose file',
  'drop-instruction': 'or drop file',
  'no-file-chosen': 'No file chosen',
  'multiple-files-chosen.one': '%{count} file chosen',
  'multiple-files-chosen.other': '%{count} files chosen',
  'entered-drop-zone': 'Entered drop zone',
  'left-drop-zone': 'Left drop zone',
}

/** @typedef {{ root: HTMLElement, input: HTMLInputElement, button: HTMLButtonElement, status: HTMLElement }} Upload */

/**
 * Makes a file field a large button that files can be dropped on and that says what was chosen. The field itself stays
 * in the form, out of sight, and is what is sent.
 * @param {HTMLElement} root
 */
export function enhanceFileUpload(root) {
  const input = root.querySelector('input[type="file"]')
  const label = input && root.querySelector(`label[for="${CSS.escape(input.id)}"]`)
  if (!(input instanceof HTMLInputElement) || !label) return
  const upload = { root, input, ...buttonFor(root, input) }
  label.id ||= `${input.id}-label`
  upload.button.setAttribute('aria-labelledby', `${label.id} ${input.id}-comma ${input.id}`)
  // The button takes the field's id, so that the label and the error summary lead to it.
  upload.button.id = input.id
  input.id = `${input.id}-input`
  input.hidden = true
  const zone = element('div', 'nhsuk-file-upload__drop-zone')
  input.before(zone)
  zone.append(upload.button, input)

  const update = () => showChosen(upload)
  const sync = () => {
    upload.button.disabled = input.disabled
    root.classList.toggle('nhsuk-file-upload--disabled', input.disabled)
  }
  upload.button.addEventListener('click', () => input.click())
  input.addEventListener('change', update)
  // Browsers restore the choice after the page is shown again by "back".
  addEventListener('pageshow', update)
  new MutationObserver(sync).observe(input, { attributeFilter: ['disabled'] })
  sync()
  update()
  takeDrops(upload, zone)
}

/** @param {HTMLElement} root @param {HTMLInputElement} input */
function buttonFor(root, input) {
  const button = element('button', 'nhsuk-file-upload__drop-button')
  if (!(button instanceof HTMLButtonElement)) throw new TypeError('A button is made by that name')
  button.type = 'button'
  const describedBy = input.getAttribute('aria-describedby')
  if (describedBy) button.setAttribute('aria-describedby', describedBy)
  const status = element('span', 'nhsuk-body nhsuk-file-upload__status')
  status.setAttribute('aria-live', 'polite')
  const comma = element('span', 'nhsuk-u-visually-hidden', ', ')
  comma.id = `${input.id}-comma`
  const group = element('span', 'nhsuk-file-upload__drop-button-group')
  const choose = ['nhsuk-button', 'nhsuk-file-upload__choose-files-button', ...looksOf(root)].join(' ')
  group.append(
    element('span', choose, words(root, 'choose-files-button')),
    ' ',
    element('span', 'nhsuk-body nhsuk-file-upload__drop-instruction', words(root, 'drop-instruction')),
  )
  button.append(status, comma, group)
  return { button, status }
}

/** Which looks the page asks for. @param {HTMLElement} root @returns {string[]} */
function looksOf(root) {
  const given = root.dataset['chooseFilesButtonClassList']
  const list = given === undefined ? ['nhsuk-button--secondary'] : JSON.parse(given)
  return Array.isArray(list) ? list.map(String) : []
}

/** @param {Upload} upload */
function showChosen({ root, input, button, status }) {
  const files = input.files ?? []
  const [only] = files
  button.classList.toggle('nhsuk-file-upload__drop-button--empty', !only)
  if (!only) status.textContent = words(root, 'no-file-chosen')
  else status.textContent = files.length === 1 ? only.name : counted(root, files.length)
}

/** @param {HTMLElement} root @param {number} count */
function counted(root, count) {
  const rule = new Intl.PluralRules(document.documentElement.lang || 'en').select(count)
  const said = words(root, `multiple-files-chosen.${rule}`) || words(root, 'multiple-files-chosen.other')
  return said.replace('%{count}', String(count))
}

/**
 * Takes what is dropped, as many files as the field may hold; says when a drag comes over it and when it leaves.
 * @param {Upload} upload @param {HTMLElement} zone
 */
function takeDrops({ root, input, button }, zone) {
  const spoken = element('span', 'nhsuk-u-visually-hidden')
  spoken.setAttribute('aria-live', 'assertive')
  zone.after(spoken)
  /** @param {boolean} isOver */
  const drag = (isOver) => {
    if (button.classList.contains('nhsuk-file-upload__drop-button--dragging') === isOver) return
    button.classList.toggle('nhsuk-file-upload__drop-button--dragging', isOver)
    spoken.textContent = words(root, isOver ? 'entered-drop-zone' : 'left-drop-zone')
  }
  /** @param {number} count */
  const fits = (count) => (input.multiple ? count > 0 : count === 1)
  document.addEventListener('dragenter', ({ target, dataTransfer }) => {
    const files = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file').length
    drag(!input.disabled && target instanceof Node && zone.contains(target) && fits(files))
  })
  // Leaving the window names no element that is entered instead.
  document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && drag(false))
  button.addEventListener('dragover', (event) => event.preventDefault())
  button.addEventListener('drop', (event) => {
    event.preventDefault()
    drag(false)
    const files = event.dataTransfer?.files
    if (input.disabled || !files || !fits(files.length)) return
    input.files = files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** The page's own words, or ours. @param {HTMLElement} root @param {string} key */
function words(root, key) {
  const ours = new Map(Object.entries(WORDS))
  return root.getAttribute(`data-i18n.${key}`) ?? ours.get(key) ?? ''
}

/** @param {string} name @param {string} classes @param {string} [text] */
function element(name, classes, text = '') {
  const made = document.createElement(name)
  made.className = classes
  made.textContent = text
  return made
}
