-- The seal is written with the entry, the place in the chain and the link shortly afterwards. Entries that are there
-- already have no seal; they are bound, in the order of their ids, when the program starts on this version.
alter table audit_entry add column seal char(64);
alter table audit_entry add column chain_position bigint;
alter table audit_entry add column link char(64);
alter table audit_entry add constraint audit_entry_position_uk unique (chain_position);
create index audit_entry_unit_ix on audit_entry (unit_id, at);

create table audit_chain (
    id int not null,
    last_position bigint not null,
    last_link char(64) not null,
    key_mark varchar(40),
    constraint audit_chain_pk primary key (id)
);
insert into audit_chain (id, last_position, last_link)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
