-- The second factor of an account: the secret is sealed with the installation's key, recovery codes are kept as hashes.
create table second_factor (
    account_id bigint not null,
    sealed_secret varchar(200) not null,
    begun_at datetime not null,
    confirmed_at datetime,
    last_step bigint not null,
    version int not null,
    constraint second_factor_pk primary key (account_id),
    constraint second_factor_account_fk foreign key (account_id) references account (id)
);

create table recovery_code (
    id bigint not null,
    account_id bigint not null,
    code_hash char(64) not null,
    used_at datetime,
    constraint recovery_code_pk primary key (id),
    constraint recovery_code_hash_uk unique (account_id, code_hash),
    constraint recovery_code_account_fk foreign key (account_id) references account (id)
);

insert into id_sequence (name, last_id) values ('recovery_code', 0);
