import { classNames } from '../../markup/class-names.ts'
import { type Content, optionsOf, type Shared, type Worded, type WordedPart, wordsOf } from '../../markup/wording.ts'
import { Heading, type HeadingProps } from '../heading/heading.tsx'
import { Tag, type TagProps } from '../tag/tag.tsx'

/** One task: what it is, an optional hint, where to do it, and how it stands. */
export type TaskItem = {
  readonly heading: string | HeadingProps
  readonly href?: string | undefined
  readonly hint?: string | Worded | undefined
  readonly status: string | (WordedPart & { readonly tag?: TagProps | undefined })
  readonly classes?: string | undefined
}

/** Tasks that may be done in any order. Empty items are skipped but keep their number in ids. */
export type TaskListProps = Shared & {
  readonly idPrefix?: string | undefined
  readonly items: readonly (TaskItem | false | undefined)[]
}

/** A task list. */
export function TaskList({ idPrefix = 'task-list', items, id, classes, attributes }: TaskListProps) {
  return (
    <ul class={classNames('nhsuk-task-list', classes)} id={id} {...attributes}>
      {items.map((item, index) => item && taskItem(item, `${idPrefix}-${index + 1}`))}
    </ul>
  )
}

function taskItem(item: TaskItem, prefix: string): Content {
  const hint = wordsOf(optionsOf<Worded>(item.hint))
  const status = typeof item.status === 'string' ? { text: item.status } : item.status
  const linked = item.href ? 'nhsuk-task-list__item--with-link' : undefined
  return (
    <li class={classNames('nhsuk-task-list__item', linked, item.classes)} key={prefix}>
      <div class="nhsuk-task-list__name-and-hint">
        {taskName(item, classNames(hint ? `${prefix}-hint` : undefined, `${prefix}-status`))}
        {hint && (
          <div class="nhsuk-task-list__hint" id={`${prefix}-hint`}>
            {hint}
          </div>
        )}
      </div>
      <div class={classNames('nhsuk-task-list__status', status.classes)} id={`${prefix}-status`}>
        {'tag' in status && status.tag ? <Tag {...status.tag} /> : wordsOf(status)}
      </div>
    </li>
  )
}

function taskName({ heading: given, href }: TaskItem, describedBy: string | undefined): Content {
  const heading = optionsOf<HeadingProps>(given)
  if (!href) return <Heading {...heading} className="" element="div" />
  return (
    <Heading
      {...heading}
      className="nhsuk-task-list__link"
      classes={classNames('nhsuk-link', heading?.classes)}
      attributes={{ href, 'aria-describedby': describedBy, ...heading?.attributes }}
      element="a"
    />
  )
}
