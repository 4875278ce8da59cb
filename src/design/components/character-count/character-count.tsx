import { classNames } from '../../markup/class-names.ts'
import { type Attributes, wordsOf } from '../../markup/wording.ts'
import { Hint } from '../hint/hint.tsx'
import { Textarea, type TextareaProps } from '../textarea/textarea.tsx'

/** The plural forms of a counting message, by CLDR rule (`one`, `other`, …), with `%{count}` in them. */
export type CountMessages = { readonly [rule: string]: string }

/** A text area with a limit in characters or words; `threshold` is the share (0–100 %) from which it counts aloud. */
export type CharacterCountProps = TextareaProps & {
  readonly maxlength?: number | undefined
  readonly maxwords?: number | undefined
  readonly threshold?: number | undefined
  readonly countType?: 'characters' | 'words' | 'length' | undefined
  readonly countMessage?: { readonly classes?: string | undefined } | undefined
  readonly textareaDescriptionText?: string | undefined
  readonly charactersUnderLimitText?: CountMessages | undefined
  readonly charactersAtLimitText?: string | undefined
  readonly charactersOverLimitText?: CountMessages | undefined
  readonly wordsUnderLimitText?: CountMessages | undefined
  readonly wordsAtLimitText?: string | undefined
  readonly wordsOverLimitText?: CountMessages | undefined
}

/** A character count. Without JavaScript it says the limit; with it, what is left. Typing past it is never blocked. */
export function CharacterCount(props: CharacterCountProps) {
  const { name, id = name, formGroup, countMessage } = props
  const limit = limitInWords(props)
  const message = (
    <>
      <Hint
        id={`${id}-info`}
        classes={classNames('nhsuk-character-count__message', countMessage?.classes)}
        attributes={{ hidden: !limit }}
        text={limit}
      />
      {wordsOf(formGroup?.afterInput)}
    </>
  )
  return (
    <Textarea
      {...props}
      id={id}
      describedBy={`${id}-info`}
      classes={classNames('nhsuk-js-character-count', props.classes)}
      formGroup={{
        ...formGroup,
        classes: classNames(formGroup?.classes, 'nhsuk-character-count'),
        attributes: { ...countAttributes(props), ...formGroup?.attributes },
        afterInput: { html: message },
      }}
    />
  )
}

function countType({ countType, maxwords }: CharacterCountProps): string | undefined {
  return countType ?? (maxwords ? 'words' : undefined)
}

function limitInWords(props: CharacterCountProps): string | undefined {
  const limit = props.maxwords || props.maxlength
  const words =
    props.textareaDescriptionText ||
    `You can enter up to %{count} ${countType(props) === 'words' ? 'words' : 'characters'}`
  return limit ? words.replace('%{count}', String(limit)) : undefined
}

function countAttributes(props: CharacterCountProps): Attributes {
  const hasLimit = Boolean(props.maxwords || props.maxlength)
  return {
    'data-module': 'nhsuk-character-count',
    'data-maxlength': props.maxlength,
    'data-maxwords': props.maxwords,
    'data-threshold': props.threshold,
    'data-count-type': countType(props),
    'data-i18n.textarea-description.other': hasLimit ? undefined : props.textareaDescriptionText,
    ...plurals('characters-under-limit', props.charactersUnderLimitText),
    'data-i18n.characters-at-limit': props.charactersAtLimitText,
    ...plurals('characters-over-limit', props.charactersOverLimitText),
    ...plurals('words-under-limit', props.wordsUnderLimitText),
    'data-i18n.words-at-limit': props.wordsAtLimitText,
    ...plurals('words-over-limit', props.wordsOverLimitText),
  }
}

function plurals(key: string, messages: CountMessages | undefined): Attributes {
  return Object.fromEntries(Object.entries(messages ?? {}).map(([rule, text]) => [`data-i18n.${key}.${rule}`, text]))
}
