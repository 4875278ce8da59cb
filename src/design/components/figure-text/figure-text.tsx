/**
 * A figure that may not be there. Zero was counted and is none; suppressed was counted but is too small to show
 * without pointing at people; not submitted was never sent. None of them is ever shown as another.
 */
export type Figure =
  | { readonly is: 'value'; readonly text: string }
  | { readonly is: 'zero' }
  | { readonly is: 'suppressed' }
  | { readonly is: 'not submitted' }

const WORDS = { zero: '0', suppressed: 'Too small to show', 'not submitted': 'Not submitted' } as const

/** A figure in words, for tables, sentences and spoken descriptions. */
export function figureInWords(figure: Figure): string {
  return figure.is === 'value' ? figure.text : WORDS[figure.is]
}

/** A figure, looking like what it is. */
export function FigureText({ figure }: { readonly figure: Figure }) {
  return <span class={`lessen-figure lessen-figure--${figure.is.replace(' ', '-')}`}>{figureInWords(figure)}</span>
}
