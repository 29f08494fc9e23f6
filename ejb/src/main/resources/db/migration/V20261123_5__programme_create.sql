create table programme (
    id bigint not null,
    code varchar(40) not null,
    name varchar(200) not null,
    legal_basis varchar(300) not null,
    owner_unit_id bigint not null,
    owner_path varchar(190) not null,
    valid_from date not null,
    valid_to date,
    created_at datetime not null,
    version int not null,
    constraint programme_pk primary key (id),
    constraint programme_code_uk unique (code),
    constraint programme_owner_fk foreign key (owner_unit_id) references org_unit (id)
);

create table requirement (
    id bigint not null,
    programme_id bigint not null,
    audience varchar(12) not null,
    grade_from int,
    grade_to int,
    rule varchar(8) not null,
    module_code varchar(20),
    sessions_needed int not null,
    periods int not null,
    certificate boolean not null,
    constraint requirement_pk primary key (id),
    constraint requirement_programme_fk foreign key (programme_id) references programme (id)
);

create table campaign (
    id bigint not null,
    programme_id bigint not null,
    name varchar(120) not null,
    unit_id bigint not null,
    path varchar(190) not null,
    starts_on date not null,
    ends_on date not null,
    state varchar(8) not null,
    opened_at datetime,
    closed_at datetime,
    version int not null,
    constraint campaign_pk primary key (id),
    constraint campaign_name_uk unique (programme_id, name),
    constraint campaign_programme_fk foreign key (programme_id) references programme (id),
    constraint campaign_unit_fk foreign key (unit_id) references org_unit (id)
);

-- Offered to set-based readers of the floors above: whom each requirement of a campaign meets, where and when.
create view campaign_duty as
select c.id as campaign_id, r.id as requirement_id, r.audience, m.person_id, m.unit_id, m.school_id, m.path,
    m.valid_from, m.valid_to
from campaign c
join requirement r on r.programme_id = c.programme_id
join member_place m on m.path like concat(c.path, '%')
where (r.audience in ('PUPIL', 'GUARDIAN') and m.position = 'PUPIL'
        and (r.grade_from is null or m.grade between r.grade_from and r.grade_to))
    or (r.audience = 'TEACHER' and m.position in ('TEACHER', 'LEADER', 'STAFF')
        and m.unit_kind in ('SCHOOL', 'CARE_FACILITY'))
    or (r.audience = 'OFFICIAL' and m.position = 'OFFICIAL');

-- Offered to set-based readers of the floors above: each requirement of each campaign, in words and rules.
create view campaign_requirement as
select c.id as campaign_id, c.name as campaign_name, c.path as campaign_path, c.starts_on, c.ends_on,
    c.state as campaign_state, p.id as programme_id, p.name as programme_name, p.legal_basis, r.id as requirement_id,
    r.audience, r.rule, r.module_code, r.sessions_needed, r.periods, r.certificate
from campaign c
join programme p on p.id = c.programme_id
join requirement r on r.programme_id = p.id;

insert into id_sequence (name, last_id) values ('programme', 0), ('requirement', 0), ('campaign', 0);
