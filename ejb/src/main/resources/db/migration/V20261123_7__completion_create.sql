-- A duty of one person in one campaign, at the unit where it counts, from one day to another, both included. Moving to
-- another unit ends one row and begins the next, so that a past day can be read as it was. Written by set-based SQL only.
create table enrolment (
    id bigint not null auto_increment,
    campaign_id bigint not null,
    requirement_id bigint not null,
    person_id bigint not null,
    audience varchar(12) not null,
    unit_id bigint not null,
    school_id bigint not null,
    path varchar(190) not null,
    due_on date not null,
    state varchar(12) not null,
    started_on date,
    completed_on date,
    exempted_on date,
    attended_on date,
    enrolled_on date not null,
    ended_on date,
    constraint enrolment_pk primary key (id),
    constraint enrolment_place_uk unique (person_id, campaign_id, requirement_id, unit_id, enrolled_on),
    constraint enrolment_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint enrolment_requirement_fk foreign key (requirement_id) references requirement (id),
    constraint enrolment_person_fk foreign key (person_id) references person (id)
);
create index enrolment_unit_ix on enrolment (campaign_id, unit_id);
create index enrolment_path_ix on enrolment (campaign_id, path);

create table exemption (
    campaign_id bigint not null,
    requirement_id bigint not null,
    person_id bigint not null,
    reason varchar(200) not null,
    decided_by bigint not null,
    decided_at datetime not null,
    decided_on date not null,
    constraint exemption_pk primary key (campaign_id, requirement_id, person_id),
    constraint exemption_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint exemption_person_fk foreign key (person_id) references person (id)
);

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
    attended int not null,
    constraint tally_pk primary key (campaign_id, unit_id, audience),
    constraint tally_campaign_fk foreign key (campaign_id) references campaign (id)
);
create index tally_path_ix on tally (campaign_id, path);

-- The same figures by school or office: a city of 70,500 classes is then read in 12,000 rows.
create table school_tally (
    campaign_id bigint not null,
    school_id bigint not null,
    audience varchar(12) not null,
    path varchar(190) not null,
    enrolled int not null,
    in_progress int not null,
    completed int not null,
    exempt int not null,
    attended int not null,
    constraint school_tally_pk primary key (campaign_id, school_id, audience),
    constraint school_tally_campaign_fk foreign key (campaign_id) references campaign (id)
);
create index school_tally_path_ix on school_tally (campaign_id, path, school_id, audience, enrolled, in_progress, completed, exempt, attended);

-- One row for each campaign that has duties. Whoever enrols people holds it, so that nobody is enrolled twice.
create table enrolment_round (
    campaign_id bigint not null,
    settled_on date not null,
    constraint enrolment_round_pk primary key (campaign_id),
    constraint enrolment_round_campaign_fk foreign key (campaign_id) references campaign (id)
);
