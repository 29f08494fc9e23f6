-- The schools of a city stand among twenty times as many classes.
create index org_unit_kind_ix on org_unit (kind, path);
