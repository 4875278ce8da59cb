/** The schemas of the house: a word before a point that is none of these is no table of ours. */
const tables =
  /\b(?:from|into|update|join|table)\s+"?(private|identity|mail|jobs|platform_meta|network)"?\s*\.\s*"?([a-z][a-z_]{0,62})"?/i
const verbs = /^\s*(?:\(\s*)*(select|insert|update|delete|with|begin|commit|rollback|copy|declare|fetch|set|lock)\b/i

/**
 * The name of a statement: its verb and the first table it names, like `select private.incidents`. Only words from the
 * lists above and the name of a table can come out, so nothing that was typed ever does; values are parameters, and are
 * not looked at.
 */
export function statementName(text: string): string {
  const verb = verbs.exec(text)?.[1]?.toLowerCase() ?? 'other'
  const [, schema, table] = tables.exec(text) ?? []
  return schema === undefined || table === undefined ? verb : `${verb} ${schema.toLowerCase()}.${table.toLowerCase()}`
}
