-- Entries also cease to be public by themselves.
create or replace function network.next_moment(since timestamptz) returns timestamptz language sql stable as $$
  select least(
    (select min(published_at) from network.entries where published_at > since),
    (select min(public_until) from network.entries where public_until > since)) $$;

-- Which addresses were ever used is shown to nobody; who does what with an entry, and by which rules, is the team's.
select network.never_shown(name::regclass) from unnest(array['network.entry_codes', 'network.entry_steps', 'network.shape_rules']) as name;
