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
    register_year int not null,
    register_number int not null,
    verify_code varchar(12) not null,
    campaign_id bigint not null,
    requirement_id bigint not null,
    person_id bigint not null,
    holder_name varchar(120) not null,
    holder_birth_date date,
    holder_unit varchar(200) not null,
    holder_path varchar(190) not null,
    is_child boolean not null,
    issuer_name varchar(200) not null,
    issuer_parent_name varchar(200) not null,
    programme_name varchar(200) not null,
    campaign_name varchar(120) not null,
    periods int not null,
    learnt_from date not null,
    learnt_to date not null,
    template_version int not null,
    state varchar(10) not null,
    state_reason varchar(200),
    replaced_by bigint,
    issued_at datetime not null,
    version int not null,
    constraint certificate_pk primary key (id),
    constraint certificate_number_uk unique (issuer_unit_id, register_year, register_number),
    constraint certificate_code_uk unique (verify_code),
    constraint certificate_issuer_fk foreign key (issuer_unit_id) references org_unit (id),
    constraint certificate_person_fk foreign key (person_id) references person (id)
);
create index certificate_person_ix on certificate (person_id);
create index certificate_campaign_ix on certificate (campaign_id, holder_path);
