-- What a list of imports shows without opening what was read.
alter table roster_import add column verdict varchar(20);
alter table roster_import add column changing int not null default 0;
update roster_import set verdict = 'OK';
