import type { CharacteristicKind } from './characteristic.ts'
import { belief, language, marriage, orientation, pregnancy } from './kinds/belief-and-family.ts'
import { autism, disability, learningDisability } from './kinds/disability.ts'
import { ethnicity } from './kinds/ethnicity.ts'
import { gender, genderIdentity, sex } from './kinds/gender.ts'

/** What can be noted of a person, code to kind, in the order of the page. Age is not among them: it follows from the date of birth. */
export const characteristicKinds: ReadonlyMap<string, CharacteristicKind> = new Map(
  [
    ethnicity,
    language,
    gender,
    genderIdentity,
    sex,
    learningDisability,
    autism,
    disability,
    pregnancy,
    belief,
    orientation,
    marriage,
  ].map((kind) => [kind.code, kind]),
)
