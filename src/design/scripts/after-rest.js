/**
 * A function that does `deed` once calls have rested for so many milliseconds.
 * @param {number} rest
 * @param {() => unknown} deed
 */
export function afterRest(rest, deed) {
  let waiting = 0
  return () => {
    clearTimeout(waiting)
    waiting = setTimeout(deed, rest)
  }
}
