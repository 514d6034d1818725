/// Every sentence about a breach, as the probes lead to it: read by a person and written down.
enum SentenceGolden {
  static let text = """
    breach.absence
      An vắng mặt (nghỉ phép) từ 11:00 ngày T3 01/12 đến 14:00 ngày T3 01/12, không thể nhận ca patrol ngày T3 01/12 08:00–12:00 (căn cứ Art. 1)
      An is away (leave) from Tue 1 Dec 11:00 to Tue 1 Dec 14:00 and cannot be on the patrol of Tue 1 Dec 08:00–12:00 (Art. 1)
    breach.activity-limit-above
      An có 3 ca (ambush) trong tuần T2 30/11 – CN 06/12; tối đa 1 ca (căn cứ Art. 1)
      An has 3 duties (ambush) in the week Mon 30 Nov – Sun 6 Dec; at most 1 is allowed (Art. 1)
    breach.activity-limit-below
      An có 0 ca (ambush) trong tuần T2 30/11 – CN 06/12; ít nhất 1 ca (căn cứ Art. 1)
      An has 0 duties (ambush) in the week Mon 30 Nov – Sun 6 Dec; at least 1 is due (Art. 1)
    breach.area-gap
      tdp-01 không có ai đến trong 3 ngày liền (T2 30/11 – T4 02/12); tối đa 2 ngày (căn cứ Art. 1)
      tdp-01 is without a visit 3 days in a row (Mon 30 Nov – Wed 2 Dec); at most 2 are allowed (Art. 1)
    breach.area-visits
      tdp-01 có 1 lượt tuần tra đến (T2 30/11 – CN 06/12); phải có ít nhất 2 (căn cứ Art. 1)
      tdp-01 has 1 visit (Mon 30 Nov – Sun 6 Dec); at least 2 are due (Art. 1)
    breach.consecutive-days-above
      An trực 5 ngày liên tiếp (T3 01/12 – T7 05/12); tối đa 3 ngày (căn cứ Art. 1)
      An is on duty 5 days in a row (Tue 1 Dec – Sat 5 Dec); at most 3 are allowed (Art. 1)
    breach.consecutive-days-below
      An chỉ trực 2 ngày liên tiếp (T4 02/12 – T5 03/12); ít nhất 3 ngày (căn cứ Art. 1)
      An is on duty only 2 days in a row (Wed 2 Dec – Thu 3 Dec); at least 3 are due (Art. 1)
    breach.consecutive-nights-above
      An trực đêm 3 ngày liên tiếp (T2 30/11 – T4 02/12); tối đa 2 đêm (căn cứ Art. 1)
      An works 3 nights in a row (Mon 30 Nov – Wed 2 Dec); at most 2 are allowed (Art. 1)
    breach.consecutive-nights-below
      An chỉ trực đêm 1 ngày liên tiếp (T4 02/12); ít nhất 2 đêm (căn cứ Art. 1)
      An works only 1 night in a row (Wed 2 Dec); at least 2 are due (Art. 1)
    breach.cooldown
      market: giữa ca ambush ngày T3 01/12 20:00–23:00 và ca ambush ngày T6 04/12 20:00–23:00 có 2 ngày; phải cách ít nhất 3 ngày (căn cứ Art. 1)
      market: 2 days between the ambush of Tue 1 Dec 20:00–23:00 and the ambush of Fri 4 Dec 20:00–23:00; at least 3 are due (Art. 1)
    breach.duties-per-day
      An có 3 ca trong ngày T3 01/12; tối đa 1 ca (căn cứ Art. 1)
      An has 3 duties on Tue 1 Dec; at most 1 is allowed (Art. 1)
    breach.duty-limit-above
      An có 2 ca trong cả kỳ T2 30/11 – CN 06/12; tối đa 1 ca (căn cứ Art. 1)
      An has 2 duties in the period Mon 30 Nov – Sun 6 Dec; at most 1 is allowed (Art. 1)
    breach.duty-limit-below
      An có 1 ca trong cả kỳ T2 30/11 – CN 06/12; ít nhất 3 ca (căn cứ Art. 1)
      An has 1 duty in the period Mon 30 Nov – Sun 6 Dec; at least 3 are due (Art. 1)
    breach.equipment
      motorbike: cần 6 vào lúc 00:00 ngày T4 02/12, chỉ có 3; đang dùng: ca patrol tại station ngày T3 01/12 20:00–00:01, ca patrol tại station ngày T4 02/12 00:00–02:00 (căn cứ Art. 1)
      motorbike: 6 needed at Wed 2 Dec 00:00, 3 owned; in use: the patrol at station of Tue 1 Dec 20:00–00:01, the patrol at station of Wed 2 Dec 00:00–02:00 (Art. 1)
    breach.foreign-seat
      An giữ vị trí driver trong ca patrol tại station ngày T3 01/12 08:00–12:00, nhưng tổ này không có vị trí đó
      An is on the patrol at station of Tue 1 Dec 08:00–12:00 as driver, a seat that the team does not have
    breach.forward-rotation
      An bắt đầu 12 giờ sớm hơn theo đồng hồ ở ca patrol ngày T4 02/12 07:00–12:00 so với ca patrol ngày T3 01/12 19:00–23:00; tối đa 2 giờ (căn cứ Art. 1)
      An starts 12 h earlier by the clock on the patrol of Wed 2 Dec 07:00–12:00 than on the patrol of Tue 1 Dec 19:00–23:00; at most 2 h earlier is allowed (Art. 1)
    breach.free-days
      An có 1 ngày nghỉ trong tuần T2 30/11 – CN 06/12; phải có ít nhất 2 ngày (căn cứ Art. 1)
      An has 1 free day in the week Mon 30 Nov – Sun 6 Dec; at least 2 are due (Art. 1)
    breach.free-days-in-a-row
      An chỉ được nghỉ 2 ngày liền (T3 01/12 – T4 02/12); phải nghỉ liền ít nhất 3 ngày (căn cứ Art. 1)
      An has only 2 free days in a row (Tue 1 Dec – Wed 2 Dec); at least 3 are due (Art. 1)
    breach.home-outside
      An nhận ca ambush ngày T3 01/12 20:00–23:00 tại tdp-01, thuộc tổ dân phố nơi ở (tdp-01) (căn cứ Art. 1)
      An is on the ambush of Tue 1 Dec 20:00–23:00 at tdp-01, inside the home group (tdp-01) (Art. 1)
    breach.home-within
      An nhận ca patrol ngày T3 01/12 20:00–23:00 tại tdp-02, ngoài tổ dân phố nơi ở (tdp-01) (căn cứ Art. 1)
      An is on the patrol of Tue 1 Dec 20:00–23:00 at tdp-02, outside the home group (tdp-01) (Art. 1)
    breach.leader-order
      An làm tổ trưởng ca patrol tại station ngày T3 01/12 20:00–23:00 với vai trò senior; theo thứ tự, chief được ưu tiên (căn cứ Art. 1)
      An leads the patrol at station of Tue 1 Dec 20:00–23:00 as senior; chief comes first in the order (Art. 1)
    breach.leader-powers
      An làm tổ trưởng ca ambush tại station ngày T3 01/12 20:00–23:00 nhưng không có thẩm quyền công an (căn cứ Art. 1)
      An leads the ambush at station of Tue 1 Dec 20:00–23:00 without police powers (Art. 1)
    breach.minimum-rest
      An chỉ được nghỉ 11 giờ 59 phút giữa ca patrol ngày T3 01/12 19:00–23:00 và ca patrol ngày T4 02/12 10:59–15:00; phải nghỉ ít nhất 12 giờ (căn cứ Art. 1)
      An rests only 11 h 59 min between the patrol of Tue 1 Dec 19:00–23:00 and the patrol of Wed 2 Dec 10:59–15:00; at least 12 h are due (Art. 1)
    breach.newcomer
      An còn là người mới mà có trong ca patrol tại station ngày T3 01/12 08:00–12:00, trong khi không có quy tắc kèm cặp nào cho ca này
      An is on the patrol at station of Tue 1 Dec 08:00–12:00 while still a newcomer, and no rule on supervision admits newcomers there
    breach.newcomer-leads
      An còn là người mới, không được làm tổ trưởng ca patrol tại station ngày T3 01/12 08:00–12:00 (căn cứ Art. 1)
      An leads the patrol at station of Tue 1 Dec 08:00–12:00 while still a newcomer (Art. 1)
    breach.newcomers
      Ca patrol tại station ngày T3 01/12 20:00–23:00 có 3 người mới (N0, N1, N2) và 1 người kèm; tối đa 2 người mới (căn cứ Art. 1)
      The patrol at station of Tue 1 Dec 20:00–23:00 has 3 newcomers (N0, N1, N2) and 1 supervisor; at most 2 are allowed (Art. 1)
    breach.night-count
      An trực 2 ca đêm trong cả kỳ T2 30/11 – CN 06/12; tối đa 1 ca (căn cứ Art. 1)
      An has 2 night duties in the period Mon 30 Nov – Sun 6 Dec; at most 1 is allowed (Art. 1)
    breach.night-minutes
      An làm đêm (22:00–06:00) 1 phút trong tuần T2 30/11 – CN 06/12; tối đa 0 phút (căn cứ Art. 1)
      An works 1 min at night (22:00–06:00) in the week Mon 30 Nov – Sun 6 Dec; at most 0 min are allowed (Art. 1)
    breach.no-leader
      Ca patrol tại station ngày T3 01/12 20:00–23:00 không có tổ trưởng (căn cứ Art. 1)
      The patrol at station of Tue 1 Dec 20:00–23:00 has no leader (Art. 1)
    breach.outside-windows
      An không đăng ký khung giờ nào trùm hết ca patrol ngày T3 01/12 19:00–22:00; thời gian nằm ngoài: 1 giờ (căn cứ Art. 1)
      An has declared no window that covers the patrol of Tue 1 Dec 19:00–22:00; uncovered: 1 h (Art. 1)
    breach.overlap
      An cùng lúc ở hai ca: ca patrol ngày T3 01/12 08:00–12:00 và ca desk ngày T3 01/12 11:00–13:00 trùng nhau 1 giờ (căn cứ Art. 1)
      An is on two duties at once: the patrol of Tue 1 Dec 08:00–12:00 and the desk of Tue 1 Dec 11:00–13:00 overlap by 1 h (Art. 1)
    breach.pair-avoided
      An và Binh cùng nhận ca patrol tại station ngày T3 01/12 20:00–23:00; hai người nên tránh đi cùng nhau (căn cứ Art. 1)
      An and Binh are both on the patrol at station of Tue 1 Dec 20:00–23:00; the two are better apart (Art. 1)
    breach.pair-forbidden
      An và Binh cùng nhận ca patrol tại station ngày T3 01/12 20:00–23:00; hai người không được đi cùng nhau (căn cứ Art. 1)
      An and Binh are both on the patrol at station of Tue 1 Dec 20:00–23:00; the two never go together (Art. 1)
    breach.pair-preferred
      Binh nhận ca patrol tại station ngày T3 01/12 20:00–23:00 mà không có An; hai người nên đi cùng nhau (căn cứ Art. 1)
      Binh is on the patrol at station of Tue 1 Dec 20:00–23:00 without An; the two are better together (Art. 1)
    breach.pair-required
      Binh nhận ca desk tại station ngày T3 01/12 20:00–23:00 mà không có An; hai người phải luôn đi cùng nhau (căn cứ Art. 1)
      Binh is on the desk at station of Tue 1 Dec 20:00–23:00 without An; the two always go together (Art. 1)
    breach.pin-day-off
      An có ca patrol ngày T5 03/12 22:00–06:00 dù ngày T5 03/12 đã được ghim là ngày nghỉ (căn cứ Art. 1)
      An is on the patrol of Thu 3 Dec 22:00–06:00 although Thu 3 Dec is pinned as a day off (Art. 1)
    breach.pin-duty
      An đã được ghim vào ca patrol tại station ngày T3 01/12 08:00–12:00 nhưng không có trong ca (căn cứ Art. 1)
      An is pinned to the patrol at station of Tue 1 Dec 08:00–12:00 and is not on it (Art. 1)
    breach.pin-seat
      An đã được ghim vào ca patrol tại station ngày T3 01/12 08:00–12:00 ở vị trí tổ trưởng nhưng lại giữ vị trí member (căn cứ Art. 1)
      An is pinned to the patrol at station of Tue 1 Dec 08:00–12:00 as leader and is on it as member (Art. 1)
    breach.police-number
      Ca ambush tại station ngày T3 01/12 20:00–23:00 có 1 cán bộ công an; phải có ít nhất 2 (căn cứ Art. 1)
      The ambush at station of Tue 1 Dec 20:00–23:00 has 1 person with police powers; at least 2 are due (Art. 1)
    breach.police-share
      Ca ambush tại station ngày T3 01/12 20:00–23:00 có 2 cán bộ công an trong 5 người; phải có ít nhất 3 (50 %) (căn cứ Art. 1)
      The ambush at station of Tue 1 Dec 20:00–23:00 has 2 people with police powers among 5; at least 3 (50 %) are due (Art. 1)
    breach.skill
      Ca patrol tại station ngày T3 01/12 20:00–23:00 có 1 người có kỹ năng “first aid” còn hiệu lực; phải có ít nhất 2 (căn cứ Art. 1)
      The patrol at station of Tue 1 Dec 20:00–23:00 has 1 person with the skill “first aid” still valid; at least 2 are due (Art. 1)
    breach.succession
      An nhận ca training ngày T4 02/12 19:00–20:00 ngay hôm sau ca ambush ngày T3 01/12 19:00–23:00; hai loại ca này không nối tiếp nhau (căn cứ Art. 1)
      An is on the training of Wed 2 Dec 19:00–20:00 the day after the ambush of Tue 1 Dec 19:00–23:00; the one is not to follow the other (Art. 1)
    breach.team-size-above
      Ca patrol tại station ngày T3 01/12 08:00–12:00 có 4 người ở vị trí member; tối đa 2
      The patrol at station of Tue 1 Dec 08:00–12:00 has 4 people as member; at most 2 are allowed
    breach.team-size-below
      Ca patrol tại station ngày T3 01/12 20:00–23:00 có 0 người ở vị trí member; phải có ít nhất 2 (căn cứ Art. 1)
      The patrol at station of Tue 1 Dec 20:00–23:00 has 0 people as member; at least 2 are due (Art. 1)
    breach.too-many-sessions
      ambush: có 2 buổi trong khi chỉ cần 1: ca ambush tại station ngày T3 01/12 20:00–23:00, ca ambush tại station ngày T5 03/12 20:00–23:00
      ambush: 2 sessions where 1 is asked for: the ambush at station of Tue 1 Dec 20:00–23:00, the ambush at station of Thu 3 Dec 20:00–23:00
    breach.twice
      An được ghi nhiều lần trong ca patrol tại station ngày T3 01/12 08:00–12:00 (vị trí: tổ trưởng, member, member)
      An is entered more than once on the patrol at station of Tue 1 Dec 08:00–12:00 (seats: leader, member, member)
    breach.unknown-duty
      Không có ca nào mang mã no-such-duty (an được ghi vào đó)
      No duty has the id no-such-duty (an is entered there)
    breach.unknown-person
      Không có ai mang mã nobody (trong patrol@1T08:00-12:00@station)
      Nobody has the id nobody (on patrol@1T08:00-12:00@station)
    breach.weekend-split
      An trực T7 05/12 mà nghỉ CN 06/12; cuối tuần phải trực cả hai ngày hoặc nghỉ cả hai (căn cứ Art. 1)
      An is on duty on Sat 5 Dec and free on Sun 6 Dec; a weekend is worked whole or not at all (Art. 1)
    breach.weekends
      An trực 1 kỳ cuối tuần; tối đa 0 (căn cứ Art. 1)
      An works 1 weekend; at most 0 are allowed (Art. 1)
    breach.weekly-rest
      An chỉ được nghỉ liền mạch dài nhất 23 giờ 59 phút trong T2 30/11 – CN 06/12; phải nghỉ liền ít nhất 24 giờ (căn cứ Art. 1)
      An has no rest in one piece longer than 23 h 59 min in Mon 30 Nov – Sun 6 Dec; at least 24 h are due (Art. 1)
    breach.wish-activity
      An xin nhận desk ngày T5 03/12 (ưu tiên 2) nhưng không được xếp (căn cứ Art. 1)
      An asked for desk on Thu 3 Dec (rank 2) and does not have it (Art. 1)
    breach.wish-day-off
      An xin nghỉ ngày T3 01/12 (ưu tiên 1) nhưng vẫn phải trực (căn cứ Art. 1)
      An asked for Tue 1 Dec off (rank 1) and is on duty (Art. 1)
    breach.wish-duty
      An xin trực ngày T5 03/12 (ưu tiên 1) nhưng không được xếp ca (căn cứ Art. 1)
      An asked for a duty on Thu 3 Dec (rank 1) and has none (Art. 1)
    breach.without-leader-role
      An làm tổ trưởng ca patrol tại station ngày T3 01/12 08:00–12:00 nhưng không có vai trò nào được làm tổ trưởng ca này (căn cứ Art. 1)
      An leads the patrol at station of Tue 1 Dec 08:00–12:00 without having a role that may lead it (Art. 1)
    breach.without-role
      An giữ vị trí member trong ca patrol tại station ngày T3 01/12 08:00–12:00 nhưng không có vai trò này (căn cứ Art. 1)
      An is on the patrol at station of Tue 1 Dec 08:00–12:00 as member without having that role (Art. 1)
    breach.working-time-above
      An làm việc 9 giờ 30 phút trong ngày T3 01/12; tối đa 8 giờ (căn cứ Art. 1)
      An works 9 h 30 min on Tue 1 Dec; at most 8 h are allowed (Art. 1)
    breach.working-time-below
      An làm việc 0 phút trong tuần T2 30/11 – CN 06/12; phải đủ ít nhất 4 giờ (căn cứ Art. 1)
      An works 0 min in the week Mon 30 Nov – Sun 6 Dec; at least 4 h are due (Art. 1)
    """
}
