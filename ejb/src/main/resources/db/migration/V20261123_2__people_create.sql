create table person (
    id bigint not null,
    full_name varchar(120) not null,
    given_name varchar(60) not null,
    sort_key varbinary(700) not null,
    search_key varchar(120) not null,
    birth_date date,
    birth_year int,
    gender varchar(6),
    email varchar(120),
    created_at datetime not null,
    version int not null,
    constraint person_pk primary key (id)
);
create index person_search_ix on person (search_key);

create table person_identifier (
    id bigint not null,
    person_id bigint not null,
    type varchar(20) not null,
    scope_unit_id bigint not null,
    code varchar(40) not null,
    valid_from date not null,
    valid_to date,
    constraint person_identifier_pk primary key (id),
    constraint person_identifier_code_uk unique (type, scope_unit_id, code),
    constraint person_identifier_person_fk foreign key (person_id) references person (id)
);
create index person_identifier_person_ix on person_identifier (person_id);

create table membership (
    id bigint not null,
    person_id bigint not null,
    unit_id bigint not null,
    position varchar(20) not null,
    position_name varchar(120),
    valid_from date not null,
    valid_to date,
    version int not null,
    constraint membership_pk primary key (id),
    constraint membership_from_uk unique (person_id, unit_id, position, valid_from),
    constraint membership_person_fk foreign key (person_id) references person (id),
    constraint membership_unit_fk foreign key (unit_id) references org_unit (id)
);
create index membership_unit_ix on membership (unit_id, position, valid_from);

-- Offered to set-based readers of the floors above: who belongs where and when.
create view member_place as
select m.person_id, m.position, m.unit_id, u.kind as unit_kind, u.home_id as school_id, u.path, u.grade, m.valid_from, m.valid_to
from membership m join unit_place u on u.id = m.unit_id;

insert into id_sequence (name, last_id) values ('person', 0), ('person_identifier', 0), ('membership', 0);
