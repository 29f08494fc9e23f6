-- Mail that waits to be sent. The text is sealed with the installation's key, for it may hold a link that opens an account,
-- and is dropped once it went out.
create table outbox_mail (
    id bigint not null,
    recipient varchar(120) not null,
    subject varchar(200) not null,
    sealed_text varchar(4000),
    state varchar(10) not null,
    made_at datetime not null,
    due_at datetime not null,
    worthless_at datetime not null,
    tries int not null,
    last_failure varchar(200),
    constraint outbox_mail_pk primary key (id)
);
create index outbox_mail_due_ix on outbox_mail (state, due_at);

insert into id_sequence (name, last_id) values ('outbox_mail', 0);
