import type { ClientBase } from 'pg'
import type { Id } from '#basics/id.ts'
import type { Chance } from '#worlds/chance.ts'

/** Something that the owner of the database could do to the audit of an organisation, in one transaction of a superuser. */
export type Tampering = {
  readonly name: string
  /** Whether only an earlier head, kept elsewhere, gives it away. */
  readonly needsHead?: true
  do(superuser: ClientBase, organisation: Id, chance: Chance): Promise<void>
}

const columns: readonly (readonly [string, string])[] = [
  ['at', "at - interval '1 hour'"],
  ['at', "at + interval '1 microsecond'"],
  ['actor_kind', "case actor_kind when 'user' then 'job' else 'user' end"],
  ['actor_id', 'gen_random_uuid()'],
  ['actor_name', "actor_name || 'x'"],
  ['deed', "deed || 'x'"],
  ['subject_kind', "subject_kind || 'x'"],
  ['subject_id', "subject_id || 'x'"],
  ['unit_id', 'gen_random_uuid()'],
  ['person_id', 'gen_random_uuid()'],
  ['payload', `coalesce(payload, '{}') || '{"x": 1}'`],
  ['payload', 'null'],
  ['salt', "coalesce(salt, '') || '0'"],
  ['payload_hash', "encode(sha256(convert_to(payload_hash, 'UTF8')), 'hex')"],
]

const changed = columns.map(
  ([column, value]): Tampering => ({
    name: `a row's ${column} set to ${value}`,
    do: async (superuser, organisation, chance) => {
      await superuser.query(`update private.audit set ${column} = ${value} where organisation_id = $1 and id = $2`, [
        organisation,
        await someRow(superuser, organisation, chance),
      ])
    },
  }),
)

/** Every way we have thought of, changed columns first. */
export const tamperings: readonly Tampering[] = [
  ...changed,
  {
    name: 'payload and its hash changed together',
    do: async (superuser, organisation, chance) => {
      const row = await someRow(superuser, organisation, chance)
      await superuser.query(
        `update private.audit set payload = '{"other": true}', salt = 'salt',
          payload_hash = encode(sha256('salt{"other": true}'), 'hex') where organisation_id = $1 and id = $2`,
        [organisation, row],
      )
    },
  },
  {
    name: 'a row removed',
    do: (superuser, organisation, chance) => remove(superuser, 'audit', 'id', organisation, chance),
  },
  {
    name: 'a seal removed',
    do: (superuser, organisation, chance) => remove(superuser, 'audit_seals', 'row_id', organisation, chance),
  },
  {
    name: 'a row removed together with its seal, not the last',
    do: async (superuser, organisation) => {
      const { rows } = await superuser.query<{ row_id: string }>(
        `select row_id from private.audit_seals where organisation_id = $1 and sequence = (
          select max(sequence) / 2 from private.audit_seals where organisation_id = $1)`,
        [organisation],
      )
      const [row] = rows
      await superuser.query('delete from private.audit where organisation_id = $1 and id = $2', [
        organisation,
        row?.row_id,
      ])
      await superuser.query('delete from private.audit_seals where organisation_id = $1 and row_id = $2', [
        organisation,
        row?.row_id,
      ])
    },
  },
  {
    name: 'a row inserted past the triggers',
    do: async (superuser, organisation, chance) => {
      await insertCopy(superuser, organisation, chance)
    },
  },
  {
    name: 'a row inserted with a seal at the end that was guessed',
    do: async (superuser, organisation, chance) => {
      const row = await insertCopy(superuser, organisation, chance)
      await superuser.query(
        `insert into private.audit_seals (organisation_id, sequence, row_id, row_hash, previous_hash, sealed_at, hash)
        select organisation_id, sequence + 1, $2, row_hash, hash, sealed_at, encode(sha256(convert_to(hash, 'UTF8')), 'hex')
        from private.audit_seals where organisation_id = $1 order by sequence desc limit 1`,
        [organisation, row],
      )
    },
  },
  {
    name: 'two rows exchanged',
    do: async (superuser, organisation, chance) => {
      const [one, other] = await twoRows(superuser, organisation, chance)
      const move = (from: string, to: string) =>
        superuser.query('update private.audit set id = $3 where organisation_id = $1 and id = $2', [
          organisation,
          from,
          to,
        ])
      await superuser.query('alter table private.audit alter column id drop identity')
      await move(one, '-1')
      await move(other, one)
      await move('-1', other)
    },
  },
  {
    name: 'two seals exchanged',
    do: async (superuser, organisation, chance) => {
      const [one, other] = await twoRows(superuser, organisation, chance)
      const move = (from: string, to: string) =>
        superuser.query('update private.audit_seals set row_id = $3 where organisation_id = $1 and row_id = $2', [
          organisation,
          from,
          to,
        ])
      await move(one, '-1')
      await move(other, one)
      await move('-1', other)
    },
  },
  {
    name: 'the time of a seal changed',
    do: async (superuser, organisation, chance) => {
      const row = await someRow(superuser, organisation, chance)
      await superuser.query(
        `update private.audit_seals set sealed_at = sealed_at - interval '1 day' where organisation_id = $1 and row_id = $2`,
        [organisation, row],
      )
    },
  },
  {
    name: 'the tail cut off, rows and seals',
    needsHead: true,
    do: async (superuser, organisation, chance) => {
      const { rows } = await superuser.query<{ last: string }>(
        'select max(sequence) as last from private.audit_seals where organisation_id = $1',
        [organisation],
      )
      const last = Number(rows[0]?.last)
      const from = chance.whole(1, last)
      await superuser.query(
        `with cut as (delete from private.audit_seals where organisation_id = $1 and sequence >= $2 returning row_id)
        delete from private.audit where organisation_id = $1 and id in (select row_id from cut)`,
        [organisation, from],
      )
    },
  },
]

async function someRow(superuser: ClientBase, organisation: Id, chance: Chance): Promise<string> {
  const [row] = await twoRows(superuser, organisation, chance)
  return row
}

async function twoRows(superuser: ClientBase, organisation: Id, chance: Chance): Promise<[string, string]> {
  const { rows } = await superuser.query<{ id: string }>(
    'select row_id::text as id from private.audit_seals where organisation_id = $1 order by sequence',
    [organisation],
  )
  const one = chance.whole(0, rows.length - 1)
  const other = (one + chance.whole(1, rows.length - 1)) % rows.length
  return [rows[one]?.id ?? '', rows[other]?.id ?? '']
}

async function remove(
  superuser: ClientBase,
  table: string,
  key: string,
  organisation: Id,
  chance: Chance,
): Promise<void> {
  const row = await someRow(superuser, organisation, chance)
  await superuser.query(`delete from private.${table} where organisation_id = $1 and ${key} = $2`, [organisation, row])
}

/** A copy of some row, written as if no trigger were there, so that it is not on the sealer's list. */
async function insertCopy(superuser: ClientBase, organisation: Id, chance: Chance): Promise<string> {
  await superuser.query('set local session_replication_role = replica')
  const { rows } = await superuser.query<{ id: string }>(
    `insert into private.audit (organisation_id, at, actor_kind, actor_id, actor_name, deed, subject_kind, subject_id,
      unit_id, person_id, payload, salt, payload_hash)
    select organisation_id, at, actor_kind, actor_id, actor_name, deed, subject_kind, subject_id, unit_id, person_id,
      payload, salt, payload_hash from private.audit where organisation_id = $1 and id = $2 returning id::text as id`,
    [organisation, await someRow(superuser, organisation, chance)],
  )
  return rows[0]?.id ?? ''
}
