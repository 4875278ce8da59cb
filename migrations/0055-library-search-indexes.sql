-- The search counts and weighs words, and asks which entries are public, from indexes alone: among 20,000 entries it read each page of the tables before.
alter table network.entry_words drop constraint entry_words_pkey, add primary key (word, entry_id) include (weight);
drop index network.entries_by_shape;
create index entries_by_shape on network.entries (shape, published_at desc, id) include (public_until, topics)
  where published_at is not null;
