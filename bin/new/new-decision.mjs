import { nextNumber } from './next-number.mjs'

/** A decision record with its four questions. */
export function newDecision(title) {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug === '') return 'A decision needs a title that says what was decided.'
  const number = nextNumber('docs/decisions', '.md')
  return {
    files: { [`docs/decisions/${number}-${slug}.md`]: text(number, title) },
    next: ['', 'Answer the four questions in a few lines each, with figures where there are some.'],
  }
}

const text = (number, title) => `# ${number} ${title}

## Context

What made a decision necessary, and what else was considered.

## Decision

What we do.

## Consequences

What becomes easier, and what it costs.

## What would change our mind

The measurement or event that would reopen this.
`
