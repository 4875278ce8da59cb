-- The three roles and the database, as docs/running/own-database.md says. For psql, with the passwords as variables.
create role lessen_owner    login password :'owner_password'    nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
create role lessen_app      login password :'app_password'      nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
create role lessen_identity login password :'identity_password' nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

create database lessen owner lessen_owner template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8';
revoke all on database lessen from public;
grant connect, temporary on database lessen to lessen_app;
grant connect on database lessen to lessen_identity;
