-- A counter that entities draw from has to be there before its first number is asked for.
insert into id_sequence (name, last_id) values ('module_version', 0), ('parent_link', 0);

create table module_version (
    id bigint not null,
    module_code varchar(20) not null,
    version int not null,
    content_hash char(64) not null,
    published_at datetime not null,
    constraint module_version_pk primary key (id),
    constraint module_version_version_uk unique (module_code, version)
);

create table lesson_reading (
    person_id bigint not null,
    capacity varchar(10) not null,
    module_version_id bigint not null,
    lesson varchar(40) not null,
    read_at datetime not null,
    constraint lesson_reading_pk primary key (person_id, capacity, module_version_id, lesson),
    constraint lesson_reading_person_fk foreign key (person_id) references person (id),
    constraint lesson_reading_module_fk foreign key (module_version_id) references module_version (id)
);

create table attempt (
    id char(36) not null,
    person_id bigint not null,
    capacity varchar(10) not null,
    module_version_id bigint not null,
    answers varchar(1000) not null,
    right_answers int,
    passed boolean,
    started_at datetime not null,
    submitted_at datetime,
    version int not null,
    constraint attempt_pk primary key (id),
    constraint attempt_person_fk foreign key (person_id) references person (id),
    constraint attempt_module_fk foreign key (module_version_id) references module_version (id)
);
create index attempt_person_ix on attempt (person_id, capacity, module_version_id);

create table parent_link (
    id bigint not null,
    token_hash char(64) not null,
    class_id bigint not null,
    module_code varchar(20) not null,
    created_by bigint not null,
    inviter_name varchar(120) not null,
    created_at datetime not null,
    last_day date not null,
    failed_tries int not null,
    rests_until datetime,
    version int not null,
    constraint parent_link_pk primary key (id),
    constraint parent_link_token_uk unique (token_hash),
    constraint parent_link_class_fk foreign key (class_id) references org_unit (id)
);

create table parent_code (
    person_id bigint not null,
    given_name varchar(60) not null,
    code varchar(12) not null,
    constraint parent_code_pk primary key (person_id),
    constraint parent_code_person_fk foreign key (person_id) references person (id)
);
create index parent_link_class_ix on parent_link (class_id, last_day);

-- Offered to set-based readers of the floors above: when somebody first began a module, by reading or by an attempt, and
-- when they first and last passed it. The last one matters where a module is asked for again in a later period.
create view module_progress as
select f.person_id, f.capacity, v.module_code, min(f.began_at) as started_at, min(f.passed_at) as passed_at,
    max(f.passed_at) as last_passed_at
from (
    select person_id, capacity, module_version_id, started_at as began_at,
        case when passed then submitted_at end as passed_at
    from attempt
    union all
    select person_id, capacity, module_version_id, read_at, null
    from lesson_reading
) f join module_version v on v.id = f.module_version_id
group by f.person_id, f.capacity, v.module_code;

-- The same facts one by one, for readers who ask what was done since a certain day.
create view lesson_done as
select r.person_id, r.capacity, v.module_code, r.read_at
from lesson_reading r join module_version v on v.id = r.module_version_id;

create view module_attempt as
select a.person_id, a.capacity, v.module_code, a.started_at, case when a.passed then a.submitted_at end as passed_at
from attempt a join module_version v on v.id = a.module_version_id;
