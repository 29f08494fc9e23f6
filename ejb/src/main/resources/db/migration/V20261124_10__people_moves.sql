-- One person left, changed class, went to another school or came from one: what was recorded, by whom, and all that is
-- needed to take it back. Memberships are named without a foreign key: taking a roster back may delete them.
create table person_move (
    id bigint not null,
    person_id bigint not null,
    kind varchar(20) not null,
    effective_on date not null,
    from_unit_id bigint not null,
    to_unit_id bigint,
    position varchar(20) not null,
    position_name varchar(120),
    membership_id bigint not null,
    ended_before date,
    new_membership_id bigint,
    transfer_id bigint,
    reason varchar(200) not null,
    recorded_by bigint,
    recorded_at datetime not null,
    undone_by bigint,
    undone_at datetime,
    version int not null,
    constraint person_move_pk primary key (id),
    constraint person_move_person_fk foreign key (person_id) references person (id),
    constraint person_move_from_fk foreign key (from_unit_id) references org_unit (id),
    constraint person_move_to_fk foreign key (to_unit_id) references org_unit (id),
    constraint person_move_transfer_fk foreign key (transfer_id) references person_move (id)
);
create index person_move_person_ix on person_move (person_id, id);
create index person_move_to_ix on person_move (to_unit_id, kind);

insert into id_sequence (name, last_id) values ('person_move', 0);
