-- What somebody told us of themself to be written back to is forgotten with their address, thirty days after the decision.
alter table network.submissions add column forgets text[] not null default '{}';
comment on column network.submissions.forgets is 'Parts of the content that are forgotten with the address, because they say who its sender is. {none}';
update network.submissions set forgets = '{name,phone,words}' where kind = 'story-offer';
grant delete on network.submission_words to lessen_app;
