-- Changes of the tree by a legal document. A version or relation names the change that began it and the one that ended it.
create table org_event (
    id bigint not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    effective_on date not null,
    legal_document varchar(200) not null,
    note varchar(500) not null,
    recorded_by bigint,
    recorded_at datetime not null,
    undone_by bigint,
    undone_at datetime,
    version int not null,
    constraint org_event_pk primary key (id)
);
create index org_event_due_ix on org_event (state, effective_on);

create table org_event_unit (
    event_id bigint not null,
    unit_id bigint not null,
    part varchar(20) not null,
    constraint org_event_unit_pk primary key (event_id, unit_id, part),
    constraint org_event_unit_event_fk foreign key (event_id) references org_event (id),
    constraint org_event_unit_unit_fk foreign key (unit_id) references org_unit (id)
);

create table org_succession (
    event_id bigint not null,
    predecessor_id bigint not null,
    successor_id bigint not null,
    constraint org_succession_pk primary key (event_id, predecessor_id, successor_id),
    constraint org_succession_event_fk foreign key (event_id) references org_event (id),
    constraint org_succession_predecessor_fk foreign key (predecessor_id) references org_unit (id),
    constraint org_succession_successor_fk foreign key (successor_id) references org_unit (id)
);

alter table org_unit_version add column opened_by bigint;
alter table org_unit_version add column closed_by bigint;
alter table org_unit_version add constraint org_unit_version_opened_fk foreign key (opened_by) references org_event (id);
alter table org_unit_version add constraint org_unit_version_closed_fk foreign key (closed_by) references org_event (id);
alter table org_relation add column opened_by bigint;
alter table org_relation add column closed_by bigint;
alter table org_relation add constraint org_relation_opened_fk foreign key (opened_by) references org_event (id);
alter table org_relation add constraint org_relation_closed_fk foreign key (closed_by) references org_event (id);

insert into id_sequence (name, last_id) values ('org_event', 0);

-- Offered to set-based readers of the floors above: whose past a unit took over, once the predecessor is no more.
create view unit_predecessor as
select s.successor_id as unit_id, u.id as predecessor_id, u.path
from org_succession s
join org_event e on e.id = s.event_id and e.state = 'IN_EFFECT'
join org_unit u on u.id = s.predecessor_id
where not exists (select v.id from org_unit_version v where v.unit_id = u.id and (v.valid_to is null or v.valid_to >= e.effective_on));
