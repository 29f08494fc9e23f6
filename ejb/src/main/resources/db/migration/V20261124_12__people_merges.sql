-- Two records of one person made one. What was recorded for the record that goes stays recorded for it; the redirect says
-- whose it is. The places and numbers that change hands are listed, so that the merge can be taken back.
create table person_merge (
    id bigint not null,
    kept_id bigint not null,
    gone_id bigint not null,
    reason varchar(200) not null,
    merged_by bigint,
    merged_at datetime not null,
    parted_by bigint,
    parted_at datetime,
    version int not null,
    constraint person_merge_pk primary key (id),
    constraint person_merge_kept_fk foreign key (kept_id) references person (id),
    constraint person_merge_gone_fk foreign key (gone_id) references person (id)
);
create index person_merge_kept_ix on person_merge (kept_id);
create index person_merge_gone_ix on person_merge (gone_id);

create table person_redirect (
    gone_id bigint not null,
    kept_id bigint not null,
    merge_id bigint not null,
    constraint person_redirect_pk primary key (gone_id),
    constraint person_redirect_kept_fk foreign key (kept_id) references person (id),
    constraint person_redirect_gone_fk foreign key (gone_id) references person (id),
    constraint person_redirect_merge_fk foreign key (merge_id) references person_merge (id)
);
create index person_redirect_kept_ix on person_redirect (kept_id);

-- A membership as it was and as the merge left it; without an end of the merge (now_from null) it was taken out.
create table person_merge_place (
    merge_id bigint not null,
    membership_id bigint not null,
    person_id bigint not null,
    unit_id bigint not null,
    position varchar(20) not null,
    position_name varchar(120),
    valid_from date not null,
    valid_to date,
    now_from date,
    now_to date,
    constraint person_merge_place_pk primary key (merge_id, membership_id),
    constraint person_merge_place_merge_fk foreign key (merge_id) references person_merge (id)
);

create table person_merge_identifier (
    merge_id bigint not null,
    identifier_id bigint not null,
    valid_to date,
    constraint person_merge_identifier_pk primary key (merge_id, identifier_id),
    constraint person_merge_identifier_merge_fk foreign key (merge_id) references person_merge (id)
);

-- Offered to the floors above: what is recorded for gone_id counts for kept_id.
create view merged_person as select gone_id, kept_id from person_redirect;

insert into id_sequence (name, last_id) values ('person_merge', 0);
