create table roster_import (
    id bigint not null,
    unit_id bigint not null,
    kind varchar(20) not null,
    school_year varchar(9) not null,
    as_of date not null,
    file_name varchar(200) not null,
    state varchar(20) not null,
    accepted int not null,
    rejected int not null,
    -- What the file says, as JSON; without the good rows once they are written.
    reading longtext not null,
    -- How to take it back, as JSON.
    change_log longtext,
    checked_by bigint not null,
    checked_at datetime not null,
    applied_at datetime,
    undone_at datetime,
    version int not null,
    constraint roster_import_pk primary key (id),
    constraint roster_import_unit_fk foreign key (unit_id) references org_unit (id)
);
create index roster_import_unit_ix on roster_import (unit_id, id);

insert into id_sequence (name, last_id) values ('roster_import', 0);
