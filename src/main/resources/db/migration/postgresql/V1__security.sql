-- Keys with which clients identify themselves. The secret itself is never stored, only its SHA-256.
create table api_key (
  id          varchar(12)              not null primary key,
  name        varchar(100)             not null,
  secret_hash varchar(64)              not null,
  scopes      varchar(100)             not null,
  created_at  timestamp with time zone not null,
  created_by  varchar(12)              not null,
  revoked_at  timestamp with time zone
);
