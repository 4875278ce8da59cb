#!/usr/bin/env node
// Writes new files in the house style, so that there is one way to begin. It never writes over a file that is there.
import { newDecision } from './new/new-decision.mjs'
import { newEntry } from './new/new-entry.mjs'
import { newMigration } from './new/new-migration.mjs'
import { newModule } from './new/new-module.mjs'
import { newPage } from './new/new-page.mjs'
import { writeLock } from './new/write-lock.mjs'
import { writeNew } from './new/write-new.mjs'
import { refuse, tell } from './say.mjs'

const usage = `Writes new files in the house style.

  node bin/new.mjs page MODULE DEED           for example: page incidents close-incident
  node bin/new.mjs module NAME                for example: module plans
  node bin/new.mjs practice CODE              also: jurisdiction, measure, retention, role, kind, synonym
  node bin/new.mjs migration MODULE WHAT      for example: migration incidents witness-notes
  node bin/new.mjs decision TITLE             for example: decision "Keep drafts in the database"
  node bin/new.mjs lock                       adds what catalogue entries mean to catalogue.lock, at a release`

const kinds = {
  page: newPage,
  module: newModule,
  practice: (code) => newEntry('practices', code),
  jurisdiction: (code) => newEntry('jurisdictions', code),
  measure: (code) => newEntry('measures', code),
  retention: (code) => newEntry('retentions', code),
  role: (code) => newEntry('roles', code),
  kind: (code) => newEntry('kinds', code),
  synonym: (code) => newEntry('synonyms', code),
  migration: newMigration,
  decision: (...words) => newDecision(words.join(' ')),
}

const [kind = '', ...words] = process.argv.slice(2)
if (kind === 'lock') await writeLock()
else if (!Object.hasOwn(kinds, kind) || words.length === 0) refuse(usage)
else {
  const made = kinds[kind](...words)
  if (typeof made === 'string') refuse(made)
  writeNew(made.files)
  tell(made.next.join('\n'))
}
