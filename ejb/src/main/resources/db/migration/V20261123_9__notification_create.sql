create table help_channel (
    id bigint not null,
    position int not null,
    number varchar(40) not null,
    name_vi varchar(120) not null,
    name_en varchar(120) not null,
    detail_vi varchar(300) not null,
    detail_en varchar(300) not null,
    verified_on date not null,
    version int not null,
    constraint help_channel_pk primary key (id)
);

insert into help_channel (id, position, number, name_vi, name_en, detail_vi, detail_en, verified_on, version) values
(1, 1, '111', 'Tổng đài Bảo vệ trẻ em', 'Child helpline', 'Miễn phí, 24 giờ mỗi ngày. Trẻ em và người lớn đều gọi được.', 'Free of charge, 24 hours a day. Children and adults may call.', '2026-11-02', 1),
(2, 2, '113', 'Công an', 'Police', 'Gọi khi có người đang bị đe dọa hoặc đang gặp nguy hiểm.', 'Call when somebody is being threatened or is in danger now.', '2026-11-02', 1),
(3, 3, 'vn-cop.vn', 'Mạng lưới ứng cứu, bảo vệ trẻ em trên mạng', 'Network for protecting children online', 'Gửi phản ánh về trang, tài khoản hoặc nội dung gây hại cho trẻ em.', 'Report a page, an account or content that harms children.', '2026-11-02', 1);
