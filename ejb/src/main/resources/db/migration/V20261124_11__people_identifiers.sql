-- The number of the identity card itself, encrypted, beside its mark; null wherever the school has not chosen to keep it.
alter table person_identifier add column sealed varchar(200);

-- What a school chose for its people; no row says the same as everything off.
create table people_setting (
    unit_id bigint not null,
    keeps_national_ids boolean not null,
    changed_by bigint,
    changed_at datetime not null,
    version int not null,
    constraint people_setting_pk primary key (unit_id),
    constraint people_setting_unit_fk foreign key (unit_id) references org_unit (id)
);
