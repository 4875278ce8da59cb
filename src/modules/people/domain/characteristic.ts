import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'

/**
 * How an answer stands. `not known`: nobody asked, or no answer yet. `not stated`: asked, and not answered.
 * `prefer not to say`: the person's own choice. The three are never merged, and none is an answer.
 */
export const characteristicStates = ['given', 'not known', 'not stated', 'prefer not to say'] as const

/** One of `characteristicStates`. */
export type CharacteristicState = (typeof characteristicStates)[number]

/** Who an answer can come from. A national extract is never offered on a form: only an import can be one. */
export const characteristicSources = ['the person', 'family', 'an earlier record', 'a national extract'] as const

/** One of `characteristicSources`. */
export type CharacteristicSource = (typeof characteristicSources)[number]

/** What was noted of a person, away from any incident. Only ever added to: the latest of a kind holds. */
export type Characteristic = {
  readonly id: Id
  readonly personId: Id
  /** The code of a kind (see `characteristicKinds`). */
  readonly kind: string
  readonly state: CharacteristicState
  /** Codes of the kind's list, with a space between where there are several; only when given. */
  readonly code: string | null
  /** The person's own words; only when given. */
  readonly words: string | null
  readonly source: CharacteristicSource
  /** The day it was said. */
  readonly notedOn: CalendarDate
  /** Who wrote it down, by name. */
  readonly notedBy: string
}

/** One answer of a list. `alone` cannot hold together with others ("no disability"). */
export type CharacteristicChoice = {
  readonly code: string
  readonly says: string
  readonly group?: string
  readonly alone?: boolean
}

/** A kind of characteristic: what is asked, what can be chosen, and where the list comes from. */
export type CharacteristicKind = {
  readonly code: string
  readonly name: string
  /** As one would ask the person. */
  readonly asks: string
  readonly choices: readonly CharacteristicChoice[]
  /** Whether several choices can hold at once. */
  readonly several: boolean
  /** The label of the box for the person's own words. */
  readonly ownWords: string
  /** Codes of the national list that are no answer, and what they stand for here. */
  readonly noAnswers: Readonly<Record<string, Exclude<CharacteristicState, 'given'>>>
  /** Which relevant characteristic of the Use of Force Act 2018 it tells of (general knowledge, unverified); null: none. */
  readonly relevant: string | null
  readonly source: string
  readonly verified: boolean
}

/** Declares a kind of characteristic. */
export function defineKind(kind: CharacteristicKind): CharacteristicKind {
  return kind
}

/** A choice in words, with its group: "Black or Black British: Caribbean". */
export function writtenChoice({ says, group }: CharacteristicChoice): string {
  return group === undefined ? says : `${group}: ${says}`
}

/** What an answer says in words, for reading: the choices, then the person's own words; or that there is no answer. */
export function writtenCharacteristic(
  kind: CharacteristicKind,
  { state, code, words }: Pick<Characteristic, 'state' | 'code' | 'words'>,
): string {
  if (state === 'not known') return 'Not known'
  if (state === 'not stated') return 'Not stated (asked, and not answered)'
  if (state === 'prefer not to say') return 'Prefers not to say'
  const chosen = (code ?? '')
    .split(' ')
    .filter(Boolean)
    .map((one) => sayingOf(kind, one))
  return [...chosen, ...(words === null ? [] : [`“${words}”`])].join('; ')
}

/**
 * What a code of the national list means here: an answer, or why there is none. Nothing for a code that the list does
 * not have. National "not stated" (Z) and "not known" (99) are states and never an answer.
 */
export function fromNationalCode(
  kind: CharacteristicKind,
  code: string,
): Pick<Characteristic, 'state' | 'code'> | undefined {
  const state = Object.hasOwn(kind.noAnswers, code) ? kind.noAnswers[code] : undefined
  if (state !== undefined) return { state, code: null }
  return kind.choices.some((choice) => choice.code === code) ? { state: 'given', code } : undefined
}

function sayingOf(kind: CharacteristicKind, code: string): string {
  const choice = kind.choices.find((one) => one.code === code)
  return choice ? writtenChoice(choice) : `Code ${code}`
}
