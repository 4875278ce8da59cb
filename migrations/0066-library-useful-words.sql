-- What visitors said would make a page better is forgotten after a year; their yes or no stays.
comment on column network.useful_answers.better is 'What would make it better; empty for nothing, and once it is forgotten. {personal; network; useful-words; library.look-after}';
grant update (better) on network.useful_answers to lessen_app;
