create table id_sequence (
    name varchar(40) not null,
    last_id bigint not null,
    constraint id_sequence_pk primary key (name)
);

create table org_unit (
    id bigint not null,
    kind varchar(20) not null,
    path varchar(190) not null,
    parent_id bigint,
    home_id bigint not null,
    grade int,
    created_at datetime not null,
    version int not null,
    constraint org_unit_pk primary key (id),
    constraint org_unit_path_uk unique (path),
    constraint org_unit_parent_fk foreign key (parent_id) references org_unit (id)
);

create table org_unit_version (
    id bigint not null,
    unit_id bigint not null,
    code varchar(40),
    name varchar(200) not null,
    short_name varchar(100) not null,
    search_key varchar(220) not null,
    type_name varchar(80) not null,
    school_code varchar(40),
    levels varchar(120) not null,
    ownership varchar(40),
    old_names varchar(500),
    valid_from date not null,
    valid_to date,
    legal_document varchar(200),
    constraint org_unit_version_pk primary key (id),
    constraint org_unit_version_from_uk unique (unit_id, valid_from),
    constraint org_unit_version_unit_fk foreign key (unit_id) references org_unit (id)
);
create index org_unit_version_code_ix on org_unit_version (code);
create index org_unit_version_search_ix on org_unit_version (search_key);

create table org_relation (
    id bigint not null,
    kind varchar(20) not null,
    parent_id bigint not null,
    child_id bigint not null,
    valid_from date not null,
    valid_to date,
    constraint org_relation_pk primary key (id),
    constraint org_relation_from_uk unique (child_id, kind, parent_id, valid_from),
    constraint org_relation_parent_fk foreign key (parent_id) references org_unit (id),
    constraint org_relation_child_fk foreign key (child_id) references org_unit (id)
);
create index org_relation_parent_ix on org_relation (parent_id, kind);

create table school_year (
    id bigint not null,
    code varchar(9) not null,
    starts_on date not null,
    ends_on date not null,
    constraint school_year_pk primary key (id),
    constraint school_year_code_uk unique (code)
);

create table school_term (
    id bigint not null,
    school_year_id bigint not null,
    number int not null,
    starts_on date not null,
    ends_on date not null,
    constraint school_term_pk primary key (id),
    constraint school_term_number_uk unique (school_year_id, number),
    constraint school_term_year_fk foreign key (school_year_id) references school_year (id)
);

-- A year reaches from one summer's preparation to the next, so that every day falls into exactly one.
insert into school_year (id, code, starts_on, ends_on) values
(1, '2023-2024', '2023-08-01', '2024-07-31'),
(2, '2024-2025', '2024-08-01', '2025-07-31'),
(3, '2025-2026', '2025-08-01', '2026-07-31'),
(4, '2026-2027', '2026-08-01', '2027-07-31'),
(5, '2027-2028', '2027-08-01', '2028-07-31');

insert into school_term (id, school_year_id, number, starts_on, ends_on) values
(1, 3, 1, '2025-09-05', '2026-01-17'),
(2, 3, 2, '2026-01-18', '2026-05-31'),
(3, 4, 1, '2026-09-05', '2027-01-16'),
(4, 4, 2, '2027-01-17', '2027-05-31');

-- Offered to set-based readers of the floors above: where a unit stands today.
create view unit_place as select id, kind, path, home_id, grade from org_unit;

insert into id_sequence (name, last_id) values ('org_unit', 0), ('org_unit_version', 0), ('org_relation', 0);
