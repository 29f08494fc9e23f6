-- Each word of each name, in the order in which names are listed: what a part of a name finds in a whole city is read from
-- here row by row, already sorted. The key of the whole name stands beside it, so that further words are checked on the way.
create table person_word (
    word varchar(60) not null,
    sort_key varbinary(700) not null,
    person_id bigint not null,
    search_key varchar(120) not null,
    constraint person_word_pk primary key (word, sort_key, person_id),
    constraint person_word_person_fk foreign key (person_id) references person (id) on delete cascade
);

create index person_sort_ix on person (sort_key, id);

-- A word begins at the first letter and after each space.
insert into person_word (word, sort_key, person_id, search_key)
select distinct substring(p.search_key, n.at + 1, least(60, locate(' ', concat(p.search_key, ' '), n.at + 1) - n.at - 1)),
    p.sort_key, p.id, p.search_key
from person p
join (select tens.d * 10 + ones.d as at
    from (select 0 as d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5
        union all select 6 union all select 7 union all select 8 union all select 9 union all select 10 union all select 11) tens
    cross join (select 0 as d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5
        union all select 6 union all select 7 union all select 8 union all select 9) ones) n
    on n.at < char_length(p.search_key) and (n.at = 0 or substring(p.search_key, n.at, 1) = ' ');
