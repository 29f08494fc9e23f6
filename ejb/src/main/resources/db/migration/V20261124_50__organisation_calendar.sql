-- The school calendar is kept by people from now on.
alter table school_year add column version int default 1 not null;

insert into id_sequence (name, last_id) select 'school_year', max(id) from school_year;
insert into id_sequence (name, last_id) select 'school_term', max(id) from school_term;
