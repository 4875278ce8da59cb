import { catalogue } from '#catalogue/offered.ts'
import { type CommonField, type Shape, type ShapeField, usualCommonFields } from '#modules/publishing/index.ts'
import { aboutItself, type CommonQuestion, commonQuestions, type Question } from './domain/question.ts'

/** The questions of a shape's form, in the order of the form. */
export type ShapeQuestions = {
  /** What it is: common questions about the thing itself and those that only this shape asks. */
  readonly itself: readonly Question[]
  /** How it is found, and who looks after it. */
  readonly around: readonly Question[]
}

/** Which questions the form of a shape asks besides kind, title, address and summary, which every form asks. */
export function questionsOf(shape: Pick<Shape, 'wants' | 'fields'>): ShapeQuestions {
  const wants = shape.wants ?? usualCommonFields
  const asked = commonQuestions.filter(({ name }) => wants.includes(name)).map(withChoices)
  const own = shape.fields.map((field) => ownQuestion(field, 'its'))
  const isItself = ({ name }: { readonly name: string }) => [...aboutItself].some((one) => one === name)
  return { itself: [...asked.filter(isItself), ...own], around: asked.filter((one) => !isItself(one)) }
}

/** All questions of a shape's form in one list. */
export function allQuestionsOf(shape: Pick<Shape, 'wants' | 'fields'>): readonly Question[] {
  const { itself, around } = questionsOf(shape)
  return [...itself, ...around]
}

function ownQuestion({ fields, ...field }: ShapeField, prefix: string): Question {
  const inside = fields?.map((one) => ownQuestion(one, ''))
  const name = prefix === '' ? field.name : `${prefix}-${field.name}`
  return inside === undefined ? { ...field, field: name } : { ...field, field: name, fields: inside }
}

function withChoices(question: CommonQuestion): Question {
  const choices = choicesFor(question.name)
  return choices === undefined ? { ...question, field: question.name } : { ...question, field: question.name, choices }
}

type Choice = { readonly value: string; readonly text: string }

function choicesFor(name: CommonField): readonly Choice[] | undefined {
  if (name === 'practices') return [...catalogue.practices.values()].map((one) => ({ value: one.code, text: one.name }))
  const known: Partial<Record<CommonField, readonly Choice[]>> = {
    settings: [
      { value: 'health', text: 'Health' },
      { value: 'social-care', text: 'Social care' },
      { value: 'education', text: 'Education' },
    ],
    nations: [
      ...['England', 'Wales', 'Scotland', 'Northern Ireland', 'UK', 'Ireland'].map((one) => ({
        value: one,
        text: one,
      })),
      { value: 'International', text: 'Elsewhere in the world' },
    ],
    languages: [
      { value: 'en', text: 'English' },
      { value: 'cy', text: 'Welsh' },
      { value: 'bfi', text: 'British Sign Language' },
    ],
  }
  return known[name]
}
