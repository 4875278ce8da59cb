import { saveUsefulAnswer, usefulnessOf } from '#modules/library/store/useful-answers.store.ts'
import { findHeadByCode } from '#modules/publishing/index.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { dayFrom } from './demo-entries.ts'
import type { DemoNetwork } from './demo-network.ts'

/** What visitors said of two resources: enough answers of one to tell, too few of the other. */
const answers = [
  ['demo-after', 2, true, 'A page to print for the staff room. (Invented for the demonstration.)'],
  ['demo-after', 9, true, ''],
  ['demo-after', 15, false, 'It is long. Say the three first steps on one card. (Invented for the demonstration.)'],
  ['demo-after', 40, true, ''],
  ['demo-after', 60, true, ''],
  ['demo-rules', 4, false, 'We are a school: an example with a class would help. (Invented for the demonstration.)'],
] as const

/** Keeps them, once. */
export async function loadDemoUseful({ database, now }: DemoNetwork): Promise<void> {
  await inNetwork(database.app, async (db) => {
    const first = await findHeadByCode(db, answers[0][0])
    const said = first && (await usefulnessOf(db, first.id))
    if (said === undefined || said.yes + said.no > 0) return
    for (const [code, daysAgo, useful, better] of answers) {
      const entry = await findHeadByCode(db, code)
      if (entry) await saveUsefulAnswer(db, { entry: entry.id, useful, better, on: dayFrom(now, -daysAgo) })
    }
  })
}
