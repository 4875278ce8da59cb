import { attributeOf, elementsUnder, type PageElement } from './page-tree.ts'

/** A form of a page as a browser would send it. */
export type PageForm = {
  readonly action: string
  readonly method: string
  /** What would be sent now, without any button: name and value, in order. */
  readonly filled: readonly (readonly [string, string])[]
  /** Every name that can be sent, with the values offered; null where anything can be typed. */
  readonly offers: ReadonlyMap<string, readonly string[] | null>
  /** Names of the fields into which people type words that may be shown again: no password, no code that counts once, nothing hidden. */
  readonly typed: ReadonlySet<string>
}

/** Reads a form element; an action that is left out is the page's own path. */
export function readForm(form: PageElement, pagePath: string): PageForm {
  const controls = elementsUnder(form).filter(
    (one) => attributeOf(one, 'name') && attributeOf(one, 'disabled') === undefined,
  )
  return {
    action: attributeOf(form, 'action') || pagePath,
    method: (attributeOf(form, 'method') ?? 'get').toUpperCase(),
    filled: controls.flatMap(sentBy),
    offers: offersOf(controls),
    typed: new Set(controls.filter(isTypedInto).map((one) => attributeOf(one, 'name') ?? '')),
  }
}

/**
 * The form filled in: each field named replaces what the form held under that name. Refuses (throws) a name or a choice
 * that the form does not offer, because no person could send it.
 */
export function fillIn(
  form: PageForm,
  fields: Readonly<Record<string, string | readonly string[]>>,
): [string, string][] {
  const kept = form.filled.filter(([name]) => !(name in fields)).map(([name, value]): [string, string] => [name, value])
  const typed = Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((text): [string, string] => [name, offered(form, name, text)]),
  )
  return [...kept, ...typed]
}

function offered(form: PageForm, name: string, value: string): string {
  const offers = form.offers.get(name)
  if (offers === undefined)
    throw new Error(`the form ${form.action} has no field "${name}"; it has ${[...form.offers.keys()].join(', ')}`)
  if (offers !== null && !offers.includes(value))
    throw new Error(`the field "${name}" of ${form.action} does not offer "${value}", only ${offers.join(', ')}`)
  return value
}

const buttons = new Set(['submit', 'button', 'image', 'reset', 'file'])

function sentBy(control: PageElement): [string, string][] {
  const name = attributeOf(control, 'name') ?? ''
  if (control.tagName === 'textarea') return [[name, plainText(control)]]
  if (control.tagName === 'select') return chosenOf(control).map((value) => [name, value])
  if (control.tagName !== 'input' || buttons.has(attributeOf(control, 'type') ?? 'text')) return []
  if (isTicked(control) && attributeOf(control, 'checked') === undefined) return []
  return [[name, attributeOf(control, 'value') ?? (isTicked(control) ? 'on' : '')]]
}

const typedTypes = new Set(['text', 'search', 'email', 'tel', 'url', 'number'])

function isTypedInto(control: PageElement): boolean {
  if (control.tagName === 'textarea') return true
  if (attributeOf(control, 'autocomplete') === 'one-time-code') return false
  return control.tagName === 'input' && typedTypes.has(attributeOf(control, 'type') ?? 'text')
}

function isTicked(control: PageElement): boolean {
  return ['checkbox', 'radio'].includes(attributeOf(control, 'type') ?? '')
}

function chosenOf(select: PageElement): string[] {
  const options = elementsUnder(select).filter((one) => one.tagName === 'option')
  const chosen = options.filter((one) => attributeOf(one, 'selected') !== undefined)
  const sent = chosen.length > 0 || attributeOf(select, 'multiple') !== undefined ? chosen : options.slice(0, 1)
  return sent.map(optionValue)
}

function optionValue(option: PageElement): string {
  return attributeOf(option, 'value') ?? plainText(option).trim()
}

function plainText(element: PageElement): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}

function offersOf(controls: readonly PageElement[]): ReadonlyMap<string, readonly string[] | null> {
  const offers = new Map<string, string[] | null>()
  for (const control of controls) {
    const name = attributeOf(control, 'name') ?? ''
    const known = offers.get(name)
    const values = valuesOffered(control)
    offers.set(name, values === null || known === null ? null : [...(known ?? []), ...values])
  }
  return offers
}

function valuesOffered(control: PageElement): string[] | null {
  if (control.tagName === 'select')
    return elementsUnder(control)
      .filter((one) => one.tagName === 'option')
      .map(optionValue)
  if (control.tagName === 'button' || isTicked(control)) return [attributeOf(control, 'value') ?? 'on']
  return null
}
