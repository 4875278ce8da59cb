import type { Rule } from '#tests/architecture/rule.ts'
import * as catalogueNames from '#tests/architecture/rules/catalogue-names.ts'
import * as codePlaces from '#tests/architecture/rules/code-places.ts'
import * as databaseHistory from '#tests/architecture/rules/database-history.ts'
import * as dependencies from '#tests/architecture/rules/dependencies.ts'
import * as documents from '#tests/architecture/rules/documents.ts'
import * as fileNames from '#tests/architecture/rules/file-names.ts'
import * as frontDoors from '#tests/architecture/rules/front-doors.ts'
import * as language from '#tests/architecture/rules/language.ts'
import * as moduleParts from '#tests/architecture/rules/module-parts.ts'
import * as plainWords from '#tests/architecture/rules/plain-words.ts'
import * as pureParts from '#tests/architecture/rules/pure-parts.ts'
import * as roomArrows from '#tests/architecture/rules/room-arrows.ts'
import * as routesSayWho from '#tests/architecture/rules/routes-say-who.ts'
import * as trueDocuments from '#tests/architecture/rules/true-documents.ts'

const files = [
  roomArrows,
  moduleParts,
  frontDoors,
  pureParts,
  codePlaces,
  catalogueNames,
  routesSayWho,
  databaseHistory,
  fileNames,
  language,
  plainWords,
  documents,
  trueDocuments,
  dependencies,
]

/** Every rule: what a file in rules/ exports as a rule is one. */
export const allRules: readonly Rule[] = files.flatMap((file) => Object.values<unknown>(file).filter(isRule))

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'sentence' in value && 'broken' in value
}
