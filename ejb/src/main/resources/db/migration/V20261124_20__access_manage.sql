-- Accounts that are managed: where mail goes, who stands in for whom, links to choose a password, and the sessions of today.
alter table account add column email varchar(120);
alter table account add constraint account_email_uk unique (email);

alter table role_grant add column basis varchar(200);
alter table role_grant add column deputises_for bigint;
alter table role_grant add constraint role_grant_deputises_fk foreign key (deputises_for) references account (id);
create index role_grant_unit_ix on role_grant (unit_id);

create table password_link (
    id bigint not null,
    account_id bigint not null,
    purpose varchar(10) not null,
    token_hash char(64) not null,
    made_at datetime not null,
    expires_at datetime not null,
    ended_at datetime,
    constraint password_link_pk primary key (id),
    constraint password_link_hash_uk unique (token_hash),
    constraint password_link_account_fk foreign key (account_id) references account (id)
);

create table sign_in_session (
    id char(36) not null,
    account_id bigint not null,
    began_at datetime not null,
    seen_at datetime not null,
    ended_at datetime,
    constraint sign_in_session_pk primary key (id),
    constraint sign_in_session_account_fk foreign key (account_id) references account (id)
);
create index sign_in_session_seen_ix on sign_in_session (seen_at);

insert into id_sequence (name, last_id) values ('password_link', 0);
