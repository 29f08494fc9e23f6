create table account (
    id bigint not null,
    person_id bigint not null,
    login varchar(80) not null,
    password_hash varchar(200),
    card_hash char(64),
    card_issued_at datetime,
    state varchar(10) not null,
    language varchar(2) not null,
    last_sign_in_at datetime,
    created_at datetime not null,
    version int not null,
    constraint account_pk primary key (id),
    constraint account_person_uk unique (person_id),
    constraint account_login_uk unique (login),
    constraint account_card_uk unique (card_hash),
    constraint account_person_fk foreign key (person_id) references person (id)
);

create table role_grant (
    id bigint not null,
    account_id bigint not null,
    role varchar(30) not null,
    unit_id bigint not null,
    valid_from date not null,
    valid_to date,
    constraint role_grant_pk primary key (id),
    constraint role_grant_from_uk unique (account_id, role, unit_id, valid_from),
    constraint role_grant_account_fk foreign key (account_id) references account (id),
    constraint role_grant_unit_fk foreign key (unit_id) references org_unit (id)
);

create table api_token (
    id bigint not null,
    account_id bigint not null,
    name varchar(80) not null,
    token_hash char(64) not null,
    scope varchar(10) not null,
    created_at datetime not null,
    expires_at datetime not null,
    revoked_at datetime,
    constraint api_token_pk primary key (id),
    constraint api_token_hash_uk unique (token_hash),
    constraint api_token_account_fk foreign key (account_id) references account (id)
);

create table audit_entry (
    id bigint not null,
    at datetime not null,
    person_id bigint,
    action varchar(40) not null,
    unit_id bigint,
    subject varchar(80) not null,
    detail varchar(300),
    constraint audit_entry_pk primary key (id)
);
create index audit_entry_at_ix on audit_entry (at);

insert into id_sequence (name, last_id) values ('account', 0), ('role_grant', 0), ('api_token', 0), ('audit_entry', 0);
