create table certificate_register (
    issuer_unit_id bigint not null,
    register_year int not null,
    last_number int not null,
    constraint certificate_register_pk primary key (issuer_unit_id, register_year),
    constraint certificate_register_issuer_fk foreign key (issuer_unit_id) references org_unit (id)
);

create table certificate (
    id bigint not null,
    issuer_unit_id bigint not null,
    issuer_kind varchar(20) not null,
    issuer_name varchar(200) not null,
    issuer_parent_name varchar(200) not null,
    issuer_place varchar(100) not null,
    register_year int not null,
    register_number int not null,
    verify_code varchar(12) not null,
    person_id bigint not null,
    holder_name varchar(120) not null,
    holder_birth_date date,
    holder_gender varchar(6) not null,
    holder_unit varchar(420) not null,
    holder_path varchar(190) not null,
    is_child boolean not null,
    campaign_id bigint not null,
    requirement_id bigint not null,
    audience varchar(12) not null,
    programme_name varchar(200) not null,
    campaign_name varchar(120) not null,
    periods int not null,
    learnt_from date not null,
    learnt_to date not null,
    edition int not null,
    template_version int not null,
    state varchar(10) not null,
    state_reason varchar(200),
    replaces_id bigint,
    issued_at datetime not null,
    version int not null,
    constraint certificate_pk primary key (id),
    constraint certificate_number_uk unique (issuer_unit_id, register_year, register_number),
    constraint certificate_code_uk unique (verify_code),
    constraint certificate_edition_uk unique (campaign_id, requirement_id, person_id, edition),
    constraint certificate_issuer_fk foreign key (issuer_unit_id) references org_unit (id),
    constraint certificate_person_fk foreign key (person_id) references person (id),
    constraint certificate_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint certificate_requirement_fk foreign key (requirement_id) references requirement (id),
    constraint certificate_replaces_fk foreign key (replaces_id) references certificate (id)
);
create index certificate_person_ix on certificate (person_id);
create index certificate_path_ix on certificate (holder_path, register_year);

insert into id_sequence (name, last_id) values ('certificate', 0);
