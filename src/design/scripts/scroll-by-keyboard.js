/**
 * Lets a wide table be reached and scrolled by keyboard, only while it really is wider than its place.
 * @param {HTMLElement} root
 */
export function enhanceScroll(root) {
  const content = root.querySelector('.nhsuk-scroll__content')
  if (!(content instanceof HTMLElement)) return
  new ResizeObserver(() => {
    if (content.scrollWidth > content.clientWidth) content.tabIndex = 0
    else content.removeAttribute('tabindex')
  }).observe(content)
}
