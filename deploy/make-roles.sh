#!/bin/sh
# Run once by the image of PostgreSQL, when its volume is empty.
set -eu
secret() { cat "/run/secrets/$1"; }
psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" \
  --set owner_password="$(secret owner-password)" \
  --set app_password="$(secret app-password)" \
  --set identity_password="$(secret identity-password)" \
  --file /lessen/make-roles.sql
