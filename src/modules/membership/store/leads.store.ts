import { sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { LeadChange, LeadInvitation } from '../domain/lead.ts'

const columns = sql`member_id as "memberId", name, email, asked_on as "askedOn", is_by_team as "isByTeam"`

/** Who is asked to be an organisation's lead, while the link works. */
export async function findLeadInvitation(db: NetworkDb, member: Id, now: string): Promise<LeadInvitation | undefined> {
  return await db.row(sql<LeadInvitation>`
    select ${columns} from network.lead_invitations where member_id = ${member} and confirm_until > ${now}::timestamptz`)
}

/** Who is asked by this link, while it works. */
export async function findInvitationByLink(
  db: NetworkDb,
  hash: string,
  now: string,
): Promise<LeadInvitation | undefined> {
  return await db.row(sql<LeadInvitation>`
    select ${columns} from network.lead_invitations where confirm_hash = ${hash} and confirm_until > ${now}::timestamptz`)
}

/** Whether somebody became lead by this link a short while ago. */
export async function isLeadLinkUsed(db: NetworkDb, hash: string): Promise<boolean> {
  return (await db.row(sql`select 1 as one from network.lead_changes where confirm_hash = ${hash}`)) !== undefined
}

/** Keeps who is asked, in place of whoever was asked before: their link stops to work. */
export async function saveLeadInvitation(
  db: NetworkDb,
  { memberId, name, email, askedOn, isByTeam }: LeadInvitation,
  link: { readonly hash: string; readonly until: string },
): Promise<void> {
  await db.run(sql`
    insert into network.lead_invitations (member_id, name, email, asked_on, is_by_team, confirm_hash, confirm_until)
    values (${memberId}, ${name}, ${email}, ${askedOn}, ${isByTeam}, ${link.hash}, ${link.until})
    on conflict (member_id) do update set name = excluded.name, email = excluded.email, asked_on = excluded.asked_on,
      is_by_team = excluded.is_by_team, confirm_hash = excluded.confirm_hash, confirm_until = excluded.confirm_until`)
}

/** Nobody is asked any more. Says whether somebody was. */
export async function deleteLeadInvitation(db: NetworkDb, member: Id): Promise<boolean> {
  return (await db.run(sql`delete from network.lead_invitations where member_id = ${member}`)) > 0
}

/** Writes down that the lead changed, with the hash of the link by which they confirmed. */
export async function addLeadChange(
  db: NetworkDb,
  member: Id,
  { changedOn, formerName, isByTeam }: LeadChange,
  hash: string,
): Promise<void> {
  await db.run(sql`
    insert into network.lead_changes (id, member_id, changed_on, former_name, is_by_team, confirm_hash)
    values (${newId()}, ${member}, ${changedOn}, ${formerName}, ${isByTeam}, ${hash})`)
}

/** When the lead changed, oldest first. */
export async function listLeadChanges(db: NetworkDb, member: Id): Promise<LeadChange[]> {
  return await db.rows(sql<LeadChange>`
    select changed_on as "changedOn", former_name as "formerName", is_by_team as "isByTeam"
    from network.lead_changes where member_id = ${member} order by changed_on, id`)
}

/** Forgets who was lead until `before`, and whom nobody can confirm any more. That the lead changed stays. */
export async function forgetLeads(db: NetworkDb, before: CalendarDate, now: string): Promise<void> {
  await db.run(sql`
    update network.lead_changes set former_name = '', confirm_hash = null
    where former_name <> '' and changed_on < ${before}::date`)
  await db.run(sql`delete from network.lead_invitations where confirm_until <= ${now}::timestamptz`)
}
