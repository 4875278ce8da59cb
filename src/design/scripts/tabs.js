/** From this width on the tabs stand side by side; below it they stay a list of links with every panel open. */
const WIDE = '(min-width: 40.0625em)'

/**
 * Shows one panel at a time, as the ARIA Authoring Practices describe tabs: arrow keys, Home and End move between them,
 * the address keeps which one is open. On a phone it is a list of links again.
 * @param {HTMLElement} root
 */
export function enhanceTabs(root) {
  const tabs = [...root.querySelectorAll('a.nhsuk-tabs__tab')].filter((tab) => tab instanceof HTMLAnchorElement)
  const list = root.querySelector('.nhsuk-tabs__list')
  const [first] = tabs
  if (!list || !first) return
  const wide = matchMedia(WIDE)
  const byAddress = () => tabs.find((tab) => tab.hash !== '' && tab.hash === location.hash)

  const arrange = () => {
    setOrRemove(list, 'role', wide.matches && 'tablist')
    for (const tab of tabs) dress(tab, wide.matches)
    if (wide.matches) select(tabs, byAddress() ?? first)
  }
  /** @param {HTMLAnchorElement} tab */
  const open = (tab) => {
    select(tabs, tab)
    if (tab.hash !== location.hash) history.pushState(null, '', tab.hash)
  }
  const followAddress = () => wide.matches && select(tabs, byAddress() ?? first)

  list.addEventListener('click', (event) => {
    const tab = tabs.find((one) => event.target instanceof Node && one.contains(event.target))
    if (!tab || !wide.matches) return
    event.preventDefault()
    open(tab)
  })
  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex((tab) => tab === document.activeElement)
    const next = event instanceof KeyboardEvent && wide.matches && at >= 0 ? tabFor(tabs, at, event.key) : undefined
    if (!next) return
    event.preventDefault()
    open(next)
    next.focus()
  })
  addEventListener('popstate', followAddress)
  addEventListener('hashchange', followAddress)
  wide.addEventListener('change', arrange)
  arrange()
}

/** @param {HTMLAnchorElement[]} tabs @param {number} at @param {string} key @returns {HTMLAnchorElement | undefined} */
function tabFor(tabs, at, key) {
  if (key === 'ArrowRight') return tabs[at + 1]
  if (key === 'ArrowLeft') return tabs[at - 1]
  if (key === 'Home') return tabs[0]
  return key === 'End' ? tabs.at(-1) : undefined
}

/** Makes a link a tab, or a link again. @param {HTMLAnchorElement} tab @param {boolean} isTab */
function dress(tab, isTab) {
  const panel = panelOf(tab)
  setOrRemove(tab, 'id', isTab && `tab_${tab.hash.slice(1)}`)
  setOrRemove(tab, 'role', isTab && 'tab')
  setOrRemove(tab, 'aria-controls', isTab && tab.hash.slice(1))
  if (tab.parentElement) setOrRemove(tab.parentElement, 'role', isTab && 'presentation')
  if (panel) setOrRemove(panel, 'role', isTab && 'tabpanel')
  if (panel) setOrRemove(panel, 'aria-labelledby', isTab && tab.id)
  if (isTab) return
  tab.removeAttribute('aria-selected')
  tab.removeAttribute('tabindex')
}

/** @param {HTMLAnchorElement[]} tabs @param {HTMLAnchorElement} chosen */
function select(tabs, chosen) {
  for (const tab of tabs) {
    const isChosen = tab === chosen
    tab.setAttribute('aria-selected', String(isChosen))
    tab.tabIndex = isChosen ? 0 : -1
    tab.parentElement?.classList.toggle('nhsuk-tabs__list-item--selected', isChosen)
    panelOf(tab)?.classList.toggle('nhsuk-tabs__panel--hidden', !isChosen)
  }
}

/** @param {HTMLAnchorElement} tab */
function panelOf(tab) {
  return document.getElementById(tab.hash.slice(1))
}

/** @param {Element} element @param {string} name @param {string | false} value */
function setOrRemove(element, name, value) {
  if (value === false) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
