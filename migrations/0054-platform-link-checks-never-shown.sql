-- Whether a link still leads somewhere is for editors: no public page says it.
select network.never_shown('network.link_checks');
