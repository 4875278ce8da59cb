/** @typedef {{ id: string, name: string, detail?: string }} Person */

/**
 * The list of suggestions below a combobox, as the ARIA Authoring Practices describe it: the focus stays in the field,
 * and `aria-activedescendant` names the option the arrow keys have reached.
 */
export class SuggestionList {
  /** @param {HTMLInputElement} input @param {string} name what the list holds, for screen readers */
  constructor(input, name) {
    this.input = input
    this.element = document.createElement('ul')
    this.element.id = `${input.id}-options`
    this.element.className = 'lessen-picker__options'
    this.element.setAttribute('role', 'listbox')
    this.element.setAttribute('aria-label', name)
    this.element.hidden = true
    /** @type {readonly Person[]} */
    this.people = []
    this.active = -1
    input.after(this.element)
    const combobox = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.element.id,
    }
    for (const [attribute, value] of Object.entries(combobox)) input.setAttribute(attribute, value)
  }

  get isOpen() {
    return !this.element.hidden
  }

  /** Shows the options; none closes the list. @param {readonly Person[]} people */
  show(people) {
    this.people = people
    this.element.replaceChildren(...people.map((person, index) => this.option(person, index)))
    this.element.hidden = people.length === 0
    this.input.setAttribute('aria-expanded', String(this.isOpen))
    this.activate(-1)
  }

  close() {
    this.element.hidden = true
    this.input.setAttribute('aria-expanded', 'false')
    this.activate(-1)
  }

  /** Moves by one, round the ends; from nowhere to the first or the last. @param {1 | -1} step */
  move(step) {
    if (this.people.length === 0) return
    if (!this.isOpen) this.show(this.people)
    const from = this.active < 0 && step < 0 ? 0 : this.active
    this.activate((from + step + this.people.length) % this.people.length)
  }

  /** @param {number} index -1 for none */
  activate(index) {
    this.active = index
    for (const [at, item] of [...this.element.children].entries()) {
      item.setAttribute('aria-selected', String(at === index))
      if (at === index) item.scrollIntoView({ block: 'nearest' })
    }
    if (index >= 0) this.input.setAttribute('aria-activedescendant', `${this.element.id}-${index}`)
    else this.input.removeAttribute('aria-activedescendant')
  }

  /** The person an option stands for. @param {Element} item */
  personOf(item) {
    return this.people[[...this.element.children].indexOf(item)]
  }

  /** @param {Person} person @param {number} index */
  option(person, index) {
    const item = document.createElement('li')
    item.id = `${this.element.id}-${index}`
    item.setAttribute('role', 'option')
    item.setAttribute('aria-selected', 'false')
    item.append(person.name)
    if (person.detail) {
      const detail = document.createElement('span')
      detail.className = 'lessen-picker__detail'
      detail.textContent = person.detail
      item.append(' ', detail)
    }
    return item
  }
}
