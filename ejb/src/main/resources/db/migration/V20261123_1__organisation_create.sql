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
