-- Entries also cease to be public by themselves.
create or replace function network.next_moment(since timestamptz) returns timestamptz language sql stable as $$
  select least(
    (select min(published_at) from network.entries where published_at > since),
    (select min(public_until) from network.entries where public_until > since)) $$;
