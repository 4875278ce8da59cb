import type { Context } from './published-fixtures.ts'

/**
 * nhsuk-frontend still accepts options it has retired; we offer only those that took their place.
 * Says one component's fixture options in current words, so that its HTML can be compared all the same.
 */
export function currentOptions(component: string, context: Context): Context {
  return TRANSLATIONS[component]?.(context) ?? context
}

const TRANSLATIONS: { readonly [component: string]: (context: Context) => Context } = {
  checkboxes: (context) => ({ ...context, items: listOf(context.items).map(exclusiveBehaviour) }),
  'do-dont-list': ({ title, ...context }) => ({
    ...context,
    heading: context.heading ?? title,
    items: listOf(context.items).map(itemAsText),
  }),
  hero: behindAsStyle,
  pagination: (context) => ({
    ...context,
    previous: step(context.previousUrl, context.previousPage) ?? context.previous,
    next: step(context.nextUrl, context.nextPage) ?? context.next,
  }),
  tables: ({ panel, heading, headingLevel, ...context }) =>
    panel ? { ...context, card: { variant: 'feature', heading: { text: heading, level: headingLevel } } } : context,
  'task-list': (context) => ({ ...context, items: listOf(context.items).map(titleAsHeading) }),
}

function exclusiveBehaviour({ exclusive, exclusiveGroup, ...item }: Context): Context {
  const current = { ...item, behaviourGroup: exclusiveGroup ?? item.behaviourGroup }
  return exclusive ? { ...current, behaviour: 'exclusive' } : current
}

function itemAsText(item: Context): unknown {
  return item && 'item' in item ? { text: item.item } : item
}

/** Their picture is the ground of a `style` attribute, which our pages forbid; it is handed in, so that all else is compared. */
function behindAsStyle({ image, ...context }: Context): Context {
  if (typeof image !== 'object' || image === null || !('src' in image)) return context
  return { ...context, image: {}, attributes: { style: `background-image: url('${String(image.src)}');` } }
}

function titleAsHeading(item: Context): unknown {
  if (!item) return item
  const { title, ...rest } = item
  return title ? { ...rest, heading: title } : rest
}

function step(href: unknown, label: unknown): Context | undefined {
  return href ? { href, label } : undefined
}

function listOf(items: unknown): readonly Context[] {
  return Array.isArray(items) ? items : []
}
