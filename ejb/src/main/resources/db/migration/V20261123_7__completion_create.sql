create table enrolment (
    campaign_id bigint not null,
    requirement_id bigint not null,
    person_id bigint not null,
    audience varchar(12) not null,
    unit_id bigint not null,
    school_id bigint not null,
    path varchar(190) not null,
    due_on date not null,
    state varchar(12) not null,
    enrolled_on date not null,
    started_at datetime,
    completed_at datetime,
    exempt_reason varchar(200),
    ended_on date,
    version int not null,
    constraint enrolment_pk primary key (campaign_id, requirement_id, person_id),
    constraint enrolment_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint enrolment_requirement_fk foreign key (requirement_id) references requirement (id),
    constraint enrolment_person_fk foreign key (person_id) references person (id)
);
create index enrolment_person_ix on enrolment (person_id);
create index enrolment_unit_ix on enrolment (campaign_id, unit_id);

create table tally (
    campaign_id bigint not null,
    unit_id bigint not null,
    audience varchar(12) not null,
    school_id bigint not null,
    path varchar(190) not null,
    enrolled int not null,
    in_progress int not null,
    completed int not null,
    exempt int not null,
    constraint tally_pk primary key (campaign_id, unit_id, audience),
    constraint tally_campaign_fk foreign key (campaign_id) references campaign (id)
);
create index tally_path_ix on tally (campaign_id, path, school_id, audience, enrolled, in_progress, completed, exempt);
