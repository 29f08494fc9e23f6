create table training_session (
    id bigint not null,
    uuid char(36) not null,
    unit_id bigint not null,
    path varchar(190) not null,
    campaign_id bigint not null,
    form varchar(20) not null,
    topic varchar(200) not null,
    module_code varchar(20),
    speaker varchar(200),
    starts_at datetime not null,
    ends_at datetime not null,
    held_on date not null,
    periods int not null,
    created_by bigint not null,
    created_at datetime not null,
    version int not null,
    constraint training_session_pk primary key (id),
    constraint training_session_uuid_uk unique (uuid),
    constraint training_session_unit_fk foreign key (unit_id) references org_unit (id),
    constraint training_session_campaign_fk foreign key (campaign_id) references campaign (id)
);
create index training_session_day_ix on training_session (path, held_on);

create table attendance_sheet (
    id bigint not null,
    uuid char(36) not null,
    session_id bigint not null,
    campaign_id bigint not null,
    unit_id bigint not null,
    school_id bigint not null,
    path varchar(190) not null,
    held_on date not null,
    mode varchar(12) not null,
    audience varchar(12) not null,
    state varchar(8) not null,
    enrolled_count int not null,
    present_count int not null,
    late_count int not null,
    excused_count int not null,
    unexcused_count int not null,
    head_count int,
    closed_by bigint,
    closed_at datetime,
    version int not null,
    constraint attendance_sheet_pk primary key (id),
    constraint attendance_sheet_uuid_uk unique (uuid),
    constraint attendance_sheet_unit_uk unique (session_id, unit_id, audience),
    constraint attendance_sheet_session_fk foreign key (session_id) references training_session (id),
    constraint attendance_sheet_unit_fk foreign key (unit_id) references org_unit (id)
);
create index attendance_sheet_campaign_ix on attendance_sheet (campaign_id, path, held_on, state, audience, school_id, unit_id, session_id, present_count, late_count, head_count);
create index attendance_sheet_day_ix on attendance_sheet (held_on, path);
create index attendance_sheet_class_ix on attendance_sheet (unit_id, held_on);

create table attendance_mark (
    sheet_id bigint not null,
    person_id bigint not null,
    mark varchar(10) not null,
    marked_by bigint not null,
    marked_at datetime not null,
    constraint attendance_mark_pk primary key (sheet_id, person_id),
    constraint attendance_mark_sheet_fk foreign key (sheet_id) references attendance_sheet (id),
    constraint attendance_mark_person_fk foreign key (person_id) references person (id)
);
create index attendance_mark_person_ix on attendance_mark (person_id, sheet_id);

-- Why a closed sheet was changed; the marks of both states stand in attendance_correction_mark.
create table attendance_correction (
    id bigint not null,
    sheet_id bigint not null,
    version_before int not null,
    head_count_before int,
    head_count_after int,
    reason varchar(300) not null,
    corrected_by bigint not null,
    corrected_at datetime not null,
    constraint attendance_correction_pk primary key (id),
    constraint attendance_correction_sheet_fk foreign key (sheet_id) references attendance_sheet (id)
);
create index attendance_correction_sheet_ix on attendance_correction (sheet_id, id);

create table attendance_correction_mark (
    correction_id bigint not null,
    person_id bigint not null,
    mark_before varchar(10),
    mark_after varchar(10) not null,
    constraint attendance_correction_mark_pk primary key (correction_id, person_id),
    constraint attendance_correction_mark_correction_fk foreign key (correction_id) references attendance_correction (id),
    constraint attendance_correction_mark_person_fk foreign key (person_id) references person (id)
);

-- Offered to set-based readers of the floors above: who was present in which closed session.
create view session_presence as
select m.person_id, s.campaign_id, s.session_id, s.id as sheet_id, s.unit_id, s.school_id, s.path, s.audience, s.held_on, s.closed_at
from attendance_mark m join attendance_sheet s on s.id = m.sheet_id
where s.state in ('CLOSED', 'LOCKED') and m.mark in ('PRESENT', 'LATE');

insert into id_sequence (name, last_id) values ('training_session', 0), ('attendance_sheet', 0), ('attendance_correction', 0);
