-- What the team does and what strangers send in is on no public page: its changes are none of what those pages show.
select network.never_shown('network.audit');
select network.never_shown('network.days_off');
select network.never_shown('network.duty_turns');
select network.never_shown('network.moderation_rules');
select network.never_shown('network.submission_words');
select network.never_shown('network.submissions');
