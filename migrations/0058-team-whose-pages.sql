-- Whose pages these are, as the network's team says it at the desk: in place of what the settings of the machine say.
create table network.whose_pages (
  is_one boolean primary key default true check (is_one),
  name text not null check (length(name) <= 100),
  phone text not null check (length(phone) <= 100),
  email text not null check (length(email) <= 254),
  charity text not null check (length(charity) <= 100),
  address text not null check (length(address) <= 300),
  said_at timestamptz not null
);
comment on table network.whose_pages is 'Whose pages these are and how to reach them, on every public page. One row at the most; none until somebody of the team has said it. {none}';
comment on column network.whose_pages.is_one is 'Always true: there is one row.';
comment on column network.whose_pages.name is 'The name of the network or charity; empty for none.';
comment on column network.whose_pages.phone is 'Its telephone number, as people write it; empty for none.';
comment on column network.whose_pages.email is 'Its e-mail address; empty for none.';
comment on column network.whose_pages.charity is 'The number under which it is registered as a charity; empty for none.';
comment on column network.whose_pages.address is 'Its postal address in one line; empty for none.';
comment on column network.whose_pages.said_at is 'When it was said last.';
grant select, insert, update on network.whose_pages to lessen_app;
select network.touch_on_change('network.whose_pages');
