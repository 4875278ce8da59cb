import { relative } from 'node:path'
import type { Problem } from '#basics/result.ts'
import type { Environment } from '#platform/config/read-settings.ts'
import type { AskedSettings } from '#platform/config/settings.ts'
import { settingsList as list, namesOfTheTests } from '#platform/config/settings-list.ts'

/** Settings that do not go together: half a set of addresses, or real use without the guards of real use. */
export function pairProblems(env: Environment): Problem[] {
  const isSet = (name: string) => (env[name] ?? '') !== ''
  const problems: Problem[] = []
  const urls = [list.appUrl.name, list.identityUrl.name, list.ownerUrl.name]
  const missing = urls.filter((name) => !isSet(name))
  if (missing.length > 0 && missing.length < urls.length)
    problems.push(
      ...missing.map((name) => ({ field: name, says: `${name} is missing: set all of ${urls.join(', ')}, or none` })),
    )
  problems.push(...mailProblems(env, isSet))
  if (isSet(list.replicaUrl.name) && missing.length > 0)
    problems.push({
      field: list.replicaUrl.name,
      says: `${list.replicaUrl.name} is a copy of a database of your own: set ${urls.join(', ')} as well`,
    })
  if (isSet(list.tracesPercent.name) && !isSet(list.tracesUrl.name))
    problems.push({
      field: list.tracesPercent.name,
      says: `${list.tracesPercent.name} needs ${list.tracesUrl.name}: without it nothing is traced`,
    })
  if (isSet(list.backupRecipients.name) && isSet(list.backupPassphrase.name))
    problems.push({
      field: list.backupPassphrase.name,
      says: `set ${list.backupRecipients.name} or ${list.backupPassphrase.name}, not both: a backup is encrypted to one of them`,
    })
  if (env[list.demo.name] !== 'no') return problems

  // A network-only installation has no place for a person's record, so nobody has to answer for entering one.
  if (env[list.mode.name] !== 'network' && !isSet(list.clinicalSafetyOfficer.name))
    problems.push({
      field: list.demo.name,
      says: `${list.demo.name}=no needs ${list.clinicalSafetyOfficer.name}: the clinician who takes responsibility for entering real people`,
    })
  if (isSet(list.movedNow.name))
    problems.push({
      field: list.movedNow.name,
      says: `${list.movedNow.name} moves the clock and is for demonstration only: leave it out when ${list.demo.name} is no`,
    })
  return problems
}

/** Half of what mail needs, or mail in a demonstration, whose people are invented and whose addresses may be somebody's. */
function mailProblems(env: Environment, isSet: (name: string) => boolean): Problem[] {
  const {
    mailUrl: url,
    mailFrom: from,
    mailReplyTo: replies,
    mailBounceTo: bounces,
    auditHeadsMail: heads,
    demo,
  } = list
  const problem = (field: string, says: string): Problem => ({ field, says })
  const without = [from, replies, bounces].filter(({ name }) => isSet(name) && !isSet(url.name))
  return [
    ...without.map(({ name }) => problem(name, `${name} needs ${url.name}: without it no mail is sent`)),
    ...(isSet(heads.name) && !isSet(url.name) && env[demo.name] === 'no'
      ? [problem(heads.name, `${heads.name} needs ${url.name}: without it no mail is sent`)]
      : []),
    ...(isSet(url.name) && !isSet(from.name)
      ? [problem(from.name, `${url.name} needs ${from.name}: the address that mail comes from`)]
      : []),
    ...(isSet(url.name) && env[demo.name] !== 'no'
      ? [
          problem(
            url.name,
            `${url.name} is for real use: a demonstration sends no mail, it keeps it to be read at /dev/mail`,
          ),
        ]
      : []),
  ]
}

/** Files in a place where they would be of no use: who can change the database can change what lies beside it. */
export function placeProblems({ auditHeadsFile, dataFolder }: AskedSettings): Problem[] {
  const name = list.auditHeadsFile.name
  const isInside = auditHeadsFile !== null && !/^\.\.(?:\/|$)/.test(relative(dataFolder, auditHeadsFile))
  return isInside ? [{ field: name, says: `${name} must be outside the data folder, best on another machine` }] : []
}

/** Names that begin with LESSEN_ but mean nothing: nearly always a typing mistake. */
export function unknownNames(env: Environment): Problem[] {
  const known = [...Object.values(list).map((setting) => setting.name), ...namesOfTheTests]
  return Object.keys(env)
    .filter((name) => name.startsWith('LESSEN_') && !known.includes(name))
    .map((name) => ({ field: name, says: `${name} is not a setting of Lessen; did you mean ${nearest(name, known)}?` }))
}

function nearest(name: string, known: readonly string[]): string {
  const ranked = known.toSorted((one, other) => distance(name, one) - distance(name, other))
  return ranked[0] ?? ''
}

/** Levenshtein's edit distance: how many letters to put in, take out or change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [index, letter] of from.split('').entries()) {
    const next = [index + 1]
    for (const [column, other] of to.split('').entries()) {
      const cost = letter === other ? 0 : 1
      next.push(Math.min((row[column] ?? 0) + cost, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
