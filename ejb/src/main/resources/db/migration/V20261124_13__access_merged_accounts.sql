-- What a merge of two people did to their accounts, so that it can be taken back.
create table account_merge (
    merge_id bigint not null,
    account_id bigint not null,
    person_before bigint not null,
    state_before varchar(10) not null,
    constraint account_merge_pk primary key (merge_id, account_id),
    constraint account_merge_account_fk foreign key (account_id) references account (id)
);
