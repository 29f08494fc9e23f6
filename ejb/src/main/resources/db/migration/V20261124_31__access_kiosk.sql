create table kiosk (
    id bigint not null,
    class_id bigint not null,
    opened_by bigint not null,
    token_hash char(64) not null,
    opened_at datetime not null,
    ends_at datetime not null,
    closed_at datetime,
    version int not null,
    constraint kiosk_pk primary key (id),
    constraint kiosk_token_uk unique (token_hash),
    constraint kiosk_class_fk foreign key (class_id) references org_unit (id),
    constraint kiosk_person_fk foreign key (opened_by) references person (id)
);

create table picture_pin (
    person_id bigint not null,
    secret_hash varchar(200) not null,
    wrong_tries int not null,
    set_by bigint not null,
    set_at datetime not null,
    version int not null,
    constraint picture_pin_pk primary key (person_id),
    constraint picture_pin_person_fk foreign key (person_id) references person (id)
);

insert into id_sequence (name, last_id) values ('kiosk', 0);
