-- An issue keeps which entries it points to, and no words of them: what its author takes back leaves none in any issue.
update network.newsletter_issues set items = coalesce((
  select jsonb_agg(split_part(item->>'href', '/', -1) order by place)
  from jsonb_array_elements(items) with ordinality as pointed (item, place)), '[]');
alter table network.newsletter_issues add check (not jsonb_path_exists(items, '$[*] ? (@.type() != "string")'));
comment on column network.newsletter_issues.items is 'What it points to: codes of entries. Their words are read when it is read or sent.';
