-- Who reads what, under the names that the permissions have.
comment on table network.audit is 'Who did what for the network, written in the act''s own transaction. Only ever added to. {staff; accountability; audit-trail; team.read-audit}';
comment on table identity.network_roles is 'Who works for the network, in which roles. A user may have none, one or several. {staff; sign-in; user-access; team.manage}';
